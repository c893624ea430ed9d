import { Box, Card, Typography } from '@mui/material';
import { useId, type ReactNode } from 'react';
import { useLocale, useRecordContext, useTranslate, type RaRecord } from 'react-admin';
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
  /** What says more of a field than its plain value. */
  values?: Readonly<Record<string, ReactNode>>;
  children?: ReactNode;
}

/** Fields of the record that belong together, under one heading. */
export const FactGroup = ({ name, fields, extra = [], values, children }: FactGroupProps) => {
  const titleId = useId();
  const record = useRecordContext();
  const translate = useTranslate();
  const isSpanish = useLocale() === 'es';
  const set = [
    ...fields,
    ...extra.filter((source) => !isNothing(record?.[source]) && !isRepeated(record, source)),
  ];
  const shown = inOneLanguage(set, { record, isSpanish });
  if (shown.length === 0 && !children) return null;
  return (
    <Card component="section" aria-labelledby={titleId} sx={{ p: { xs: 1.5, sm: 2.5 } }}>
      <Typography variant="h2" id={titleId} sx={{ mb: 1.5 }}>
        {translate(`forms.groups.${name}`)}
      </Typography>
      <Box component="dl" sx={listStyle}>
        {shown.map(({ source, labelOf, lang }) => (
          <Fact key={source} {...{ source, labelOf, lang }}>
            {values?.[labelOf]}
          </Fact>
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
