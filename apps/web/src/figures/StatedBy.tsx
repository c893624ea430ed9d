import { useRecordContext } from 'react-admin';
import { FieldValue } from '../shared/facts/FieldValue.js';

/** Who states the number, or at least the source that holds it. */
export const StatedBy = () => {
  const isClaimed = Boolean(useRecordContext()?.['claimedById']);
  return <FieldValue source={isClaimed ? 'claimedById' : 'sourceId'} plain />;
};
