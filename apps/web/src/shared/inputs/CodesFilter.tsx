import type { VocabularyName } from '@paradero/contract/vocabulary';
import { AutocompleteArrayInput } from 'react-admin';
import { useChoices } from '../fields/useChoices.js';

interface CodesFilterProps {
  source: string;
  label: string;
  vocabulary: VocabularyName;
}

/** Keeps what has any of the chosen codes. */
export const CodesFilter = ({ vocabulary, ...rest }: CodesFilterProps) => (
  <AutocompleteArrayInput
    {...rest}
    choices={useChoices(vocabulary)}
    translateChoice={false}
    sx={{ minWidth: 220 }}
  />
);
