import { Box } from '@mui/material';
import { Fragment, isValidElement, type ReactElement } from 'react';
import { useRecordContext, type RaRecord } from 'react-admin';
import type { CardWords } from '../list/RecordCards.js';
import { FieldValue } from './FieldValue.js';
import { isNothing } from './isNothing.js';
import { VoidedMark } from './VoidedMark.js';

/** A field by its name, or what reads the record itself and always has something to say. */
type CardPart = string | ReactElement;

/** What a card shows, from the most to the least important. */
export interface CardFields {
  primary: readonly CardPart[];
  secondary?: readonly CardPart[];
  tertiary?: readonly CardPart[];
}

/** What react-admin's cards ask for, made from names of fields. */
export const cardOf = ({ primary, secondary, tertiary }: CardFields): CardWords => ({
  primary: () => (
    <Box component="span" sx={{ fontWeight: 600, color: 'primary.main' }}>
      <Line parts={primary} />
      <VoidedMark />
    </Box>
  ),
  ...(secondary && { secondary: () => <Line parts={secondary} /> }),
  ...(tertiary && { tertiary: () => <Line parts={tertiary} /> }),
});

const Line = ({ parts }: { parts: readonly CardPart[] }) => {
  const record = useRecordContext();
  const said = parts.filter((part) => isValidElement(part) || isSaid(part, record));
  return said.map((part, index) => (
    <Fragment key={isValidElement(part) ? part.key : part}>
      {index > 0 && ' · '}
      {isValidElement(part) ? part : <FieldValue source={part} plain />}
    </Fragment>
  ));
};

// A card has room for what is recorded, not for what is missing, nor for a review that is over.
function isSaid(source: string, record: RaRecord | undefined): boolean {
  const value: unknown = record?.[source];
  return !isNothing(value) && !(source === 'reviewState' && value === 'REVIEWED');
}
