import { Box, Card, Typography } from '@mui/material';
import { useId, type ReactNode } from 'react';
import { useLocale, useRecordContext, useTranslate, type RaRecord } from 'react-admin';
import { useContract } from '../contract/useContract.js';
import { Fact } from './Fact.js';
import { inOneLanguage } from './inOneLanguage.js';
import { isNothing } from './isNothing.js';

interface FactGroupProps {
  /** Which of `forms.groups` the fields are. */
  name: string;
  /** Fields that are always shown: that one is not recorded is worth knowing. */
  fields: readonly string[];
  /** Fields that are shown when they hold something, and as Spanish twins something else. */
  extra?: readonly string[];
  children?: ReactNode;
}

/** Fields of the record that belong together, under one heading. */
export const FactGroup = ({ name, fields, extra = [], children }: FactGroupProps) => {
  const titleId = useId();
  const record = useRecordContext();
  const translate = useTranslate();
  const isSpanish = useLocale() === 'es';
  const contract = useContract();
  const set = [
    ...fields,
    ...extra.filter((source) => !isNothing(record?.[source]) && !isRepeated(record, source)),
  ];
  const shown = inOneLanguage(set, { fields: contract.fields, record, isSpanish });
  if (shown.length === 0 && !children) return null;
  return (
    <Card component="section" aria-labelledby={titleId} sx={{ p: 2 }}>
      <Typography variant="h2" id={titleId} sx={{ mb: 1.5 }}>
        {translate(`forms.groups.${name}`)}
      </Typography>
      <Box component="dl" sx={listStyle}>
        {shown.map((field) => (
          <Fact key={field.source} {...field} />
        ))}
      </Box>
      {children}
    </Card>
  );
};

// A name that is the same in Spanish is told once.
const isRepeated = (record: RaRecord | undefined, source: string) =>
  source.endsWith('Es') && record?.[source] === record?.[source.slice(0, -2)];

const listStyle = {
  m: 0,
  display: 'grid',
  columnGap: 3,
  rowGap: 1.5,
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(auto-fill, minmax(16rem, 1fr))' },
};
