import { Box, Card, Typography } from '@mui/material';
import { useId, type ReactNode } from 'react';
import { useLocale, useRecordContext, useTranslate } from 'react-admin';
import { Fact } from './Fact.js';
import { isNothing } from './isNothing.js';

interface FactGroupProps {
  /** Which of `forms.groups` the fields are. */
  name: string;
  /** Fields that are always shown: that one is not recorded is worth knowing. */
  fields: readonly string[];
  /** Fields that are shown when they hold something. */
  extra?: readonly string[];
  children?: ReactNode;
}

/** Fields of the record that belong together, under one heading. */
export const FactGroup = ({ name, fields, extra = [], children }: FactGroupProps) => {
  const titleId = useId();
  const record = useRecordContext();
  const translate = useTranslate();
  const isSpanish = useLocale() === 'es';
  const set = [...fields, ...extra.filter((source) => !isNothing(record?.[source]))];
  // In Spanish a text is shown in its Spanish words, which then need no row of their own.
  const shown = isSpanish ? set.filter((source) => !set.some((other) => source === `${other}Es`)) : set;
  if (shown.length === 0 && !children) return null;
  return (
    <Card component="section" aria-labelledby={titleId} sx={{ p: 2 }}>
      <Typography variant="h2" id={titleId} sx={{ mb: 1.5 }}>
        {translate(`forms.groups.${name}`)}
      </Typography>
      <Box component="dl" sx={listStyle}>
        {shown.map((source) => (
          <Fact key={source} source={source} />
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
