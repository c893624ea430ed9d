import { Box } from '@mui/material';
import type { ChangeEvent } from 'react';
import { NumberInput, TextInput, useTranslate } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { useField } from '../contract/useContract.js';
import { useRules } from '../contract/useRules.js';
import { CodeInput } from '../fields/CodeInput.js';
import { CountReading } from './CountReading.js';
import { proposeInterval } from './countProposal.js';
import { wholeRow } from './kindInput.js';

const parts = ['lo', 'hi', 'bound'] as const;

/** A number in the words of its source and, beside it, the interval they mean: proposed, and open to correction. */
export const CountInput = () => {
  const translate = useTranslate();
  const propose = useProposal();
  const step = useField('lo').kind === 'integer' ? 1 : 'any';
  const [raw, lo, hi, bound] = [useRules('raw'), useRules('lo'), useRules('hi'), useRules('bound')];
  return (
    <Box role="group" aria-label={translate('forms.groups.count')} sx={rowStyle}>
      <TextInput
        source="raw"
        validate={raw}
        helperText={<CountReading />}
        onChange={(event: ChangeEvent<HTMLInputElement>) => propose(event.target.value)}
      />
      <NumberInput source="lo" validate={lo} step={step} min={0} helperText={false} />
      <NumberInput source="hi" validate={hi} step={step} min={0} helperText={false} />
      <CodeInput source="bound" vocabulary="bounds" validate={bound} helperText={false} />
    </Box>
  );
};

function useProposal() {
  const { getValues, setValue } = useFormContext();
  const before: unknown = useWatch({ name: 'raw' });
  return (after: string) => {
    const { lo = null, hi = null, bound = null } = getValues();
    const proposal = proposeInterval({
      before: typeof before === 'string' ? before : '',
      after,
      current: { lo, hi, bound },
    });
    if (!proposal) return;
    for (const part of parts) setValue(part, proposal[part], { shouldDirty: true, shouldValidate: false });
  };
}

const rowStyle = {
  ...wholeRow,
  display: 'grid',
  columnGap: 2,
  alignItems: 'start',
  gridTemplateColumns: { xs: '1fr 1fr', md: 'minmax(14rem, 2fr) 1fr 1fr 1fr' },
  '& > :first-of-type': { gridColumn: { xs: '1 / -1', md: 'auto' } },
  '& > :last-of-type': { gridColumn: { xs: '1 / -1', md: 'auto' } },
};
