import { createElement } from 'react';
import { useLocale, useRecordContext, type RaRecord } from 'react-admin';
import { useField } from '../contract/useContract.js';
import { isNothing } from './isNothing.js';
import { NotRecorded } from './NotRecorded.js';
import { valueFor } from './valueFor.js';

interface FieldValueProps {
  source: string;
  /** For a row or a card, which is one link itself: no links inside. */
  plain?: boolean;
  label?: string;
}

/** The value of a field of the record in context, in words and where it has them in Spanish ones, by its kind. */
export const FieldValue = ({ source, plain = false }: FieldValueProps) => {
  const record = useRecordContext();
  const isSpanish = useLocale() === 'es';
  const field = useField(source);
  const value = (isSpanish && spanishOf(record, source)) || record?.[source];
  if (isNothing(value)) return <NotRecorded />;
  // One of a few components made once; which of them is a matter of the field's kind.
  return createElement(valueFor(source, field), { source, field, value, plain });
};

const spanishOf = (record: RaRecord | undefined, source: string): unknown => record?.[`${source}Es`];
