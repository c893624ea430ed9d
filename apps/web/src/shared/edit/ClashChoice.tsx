import { Box, FormControl, FormControlLabel, FormLabel, Radio, RadioGroup, Typography } from '@mui/material';
import { useResourceContext, useTranslate, useTranslateLabel } from 'react-admin';
import { Value } from '../history/Value.js';
import type { Clash } from './merge.js';

interface ClashChoiceProps {
  clash: Clash;
  isMine: boolean;
  onChoose: (isMine: boolean) => void;
}

/** One field that two people changed: before, theirs, mine. */
export const ClashChoice = ({ clash, isMine, onChoose }: ClashChoiceProps) => {
  const resource = useResourceContext();
  const translate = useTranslate();
  const translateLabel = useTranslateLabel();
  const { field, base, mine, theirs } = clash;
  return (
    <FormControl sx={{ mb: 2 }}>
      <FormLabel sx={{ fontWeight: 600 }}>
        {translateLabel({ source: field, ...(resource && { resource }) })}
      </FormLabel>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {translate('app.conflict.before')} <Value value={base} />
      </Typography>
      <RadioGroup
        value={isMine ? 'mine' : 'theirs'}
        onChange={(_event, chosen) => onChoose(chosen === 'mine')}
      >
        <FormControlLabel
          value="theirs"
          control={<Radio size="small" />}
          label={<Side name={translate('app.conflict.theirs')} value={theirs} />}
        />
        <FormControlLabel
          value="mine"
          control={<Radio size="small" />}
          label={<Side name={translate('app.conflict.mine')} value={mine} />}
        />
      </RadioGroup>
    </FormControl>
  );
};

const Side = ({ name, value }: { name: string; value: unknown }) => (
  <Box component="span" sx={{ overflowWrap: 'anywhere' }}>
    {name} <Value value={value} />
  </Box>
);
