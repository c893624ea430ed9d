import { Box } from '@mui/material';
import { Fragment } from 'react';
import { useRecordContext } from 'react-admin';
import type { CardWords } from '../list/RecordCards.js';
import { FieldValue } from './FieldValue.js';
import { isNothing } from './isNothing.js';
import { VoidedMark } from './VoidedMark.js';

/** The fields a card shows, from the most to the least important. */
export interface CardFields {
  primary: readonly string[];
  secondary?: readonly string[];
  tertiary?: readonly string[];
}

/** What react-admin's cards ask for, made from names of fields. */
export const cardOf = ({ primary, secondary, tertiary }: CardFields): CardWords => ({
  primary: () => (
    <Box component="span" sx={{ fontWeight: 600, color: 'primary.main' }}>
      <Line fields={primary} />
      <VoidedMark />
    </Box>
  ),
  ...(secondary && { secondary: () => <Line fields={secondary} /> }),
  ...(tertiary && { tertiary: () => <Line fields={tertiary} /> }),
});

// A card has room for what is recorded, not for what is missing or recorded as not known.
const Line = ({ fields }: { fields: readonly string[] }) => {
  const record = useRecordContext();
  const set = fields.filter((source) => !isNothing(record?.[source]) && record?.[source] !== 'UNKNOWN');
  return set.map((source, index) => (
    <Fragment key={source}>
      {index > 0 && ' · '}
      <FieldValue source={source} plain />
    </Fragment>
  ));
};
