import { useRecordContext } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { FieldInput } from '../shared/inputs/FieldInput.js';

/** Which event the term runs from, asked only where it is a given one: of this agreement, and none before it has any. */
export const AnchorEventInput = () => {
  const record = useRecordContext();
  const anchor: unknown = useWatch({ name: 'termAnchor' });
  if (anchor !== 'EVENT') return null;
  return <FieldInput source="termAnchorEventId" filter={{ agreementId: String(record?.id ?? nowhere) }} />;
};

// An agreement that is being entered has no events yet.
const nowhere = '00000000-0000-0000-0000-000000000000';
