import { Box, FormControl, FormControlLabel, FormLabel, Radio, RadioGroup, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useResourceContext, useTranslate, useTranslateLabel } from 'react-admin';
import { PastValue } from '../facts/PastValue.js';
import { sides, type Clash, type Side } from './merge.js';

interface ClashChoiceProps {
  clash: Clash;
  /** Nothing, until somebody chose. */
  chosen: Side | undefined;
  onChoose: (side: Side) => void;
}

/** One field that two people changed: before, theirs, mine, in the words of the page of the record. */
export const ClashChoice = ({ clash, chosen, onChoose }: ClashChoiceProps) => {
  const resource = useResourceContext();
  const translate = useTranslate();
  const translateLabel = useTranslateLabel();
  const { field, base } = clash;
  return (
    <FormControl required sx={{ mb: 2, display: 'flex' }}>
      <FormLabel sx={{ fontWeight: 600 }}>
        {translateLabel({ source: field, ...(resource && { resource }) })}
      </FormLabel>
      <Typography component="div" variant="body2" sx={{ color: 'text.secondary' }}>
        {translate('app.conflict.before')} <PastValue source={field} value={base} />
      </Typography>
      <RadioGroup
        value={chosen ?? ''}
        onChange={(_event, value) => onChoose(value === 'mine' ? 'mine' : 'theirs')}
      >
        {sides.map((side) => (
          <FormControlLabel
            key={side}
            value={side}
            control={<Radio size="small" />}
            label={
              <Words name={translate(`app.conflict.${side}`)}>
                <PastValue source={field} value={clash[side]} />
              </Words>
            }
          />
        ))}
      </RadioGroup>
    </FormControl>
  );
};

const Words = ({ name, children }: { name: string; children: ReactNode }) => (
  <Box component="span" sx={{ overflowWrap: 'anywhere' }}>
    {name} {children}
  </Box>
);
