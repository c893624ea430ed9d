import { MenuItem, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useWords } from '../../shared/charts/useWords.js';
import { useWordsOf } from '../../shared/record/useWordsOf.js';
import type { ClaimGroup } from './useClaimGroups.js';

interface GroupChoiceProps {
  groups: readonly ClaimGroup[];
  chosen: ClaimGroup;
  onChoose: (group: ClaimGroup) => void;
}

/** Chooses of whom the claims are: numbers of different people are never drawn against each other. */
export const GroupChoice = ({ groups, chosen, onChoose }: GroupChoiceProps) => {
  const translate = useTranslate();
  const words = useWords();
  const wordsOf = useWordsOf();
  const choose = (key: string) => {
    const group = groups.find((one) => one.key === key);
    if (group) onChoose(group);
  };
  return (
    <TextField
      select
      label={translate('dashboard.claims.ofWhom')}
      value={chosen.key}
      onChange={({ target }) => choose(target.value)}
      sx={{ maxWidth: 620, mb: 1, mt: 0 }}
    >
      {groups.map(({ key, population, populationEs, claims }) => (
        <MenuItem key={key} value={key} sx={{ whiteSpace: 'normal' }}>
          {translate('dashboard.claims.group', {
            smart_count: claims.length,
            population: wordsOf(population, populationEs).text,
            count: words.number(claims.length),
          })}
        </MenuItem>
      ))}
    </TextField>
  );
};
