import { Box, Card, Typography } from '@mui/material';
import { useId, type ReactNode } from 'react';
import { useLocale, useRecordContext, useTranslate } from 'react-admin';
import { Fact } from './Fact.js';
import { inOneLanguage } from './inOneLanguage.js';
import { isNothing } from './isNothing.js';

interface FactGroupProps {
  /** Which of `forms.groups` the fields are. */
  name: string;
  /** Fields that are always shown: that one is not recorded is worth knowing. */
  fields: readonly string[];
  /** Fields that are shown when they hold something. */
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
  const sources = [...fields, ...extra.filter((source) => !isNothing(record?.[source]))];
  const shown = inOneLanguage({ sources, record, isSpanish });
  if (shown.length === 0 && !children) return null;
  return (
    <Card component="section" aria-labelledby={titleId} sx={{ p: { xs: 1.5, sm: 2.5 } }}>
      <Typography variant="h2" id={titleId} sx={{ mb: 1.5 }}>
        {translate(`forms.groups.${name}`)}
      </Typography>
      <Box component="dl" sx={listStyle}>
        {shown.map((source) => (
          <Fact key={source} source={source}>
            {values?.[source]}
          </Fact>
        ))}
      </Box>
      {children}
    </Card>
  );
};

const listStyle = {
  m: 0,
  display: 'grid',
  columnGap: 3,
  rowGap: 1.5,
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(auto-fill, minmax(16rem, 1fr))' },
};
