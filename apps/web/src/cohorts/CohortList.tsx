import { FieldColumn } from '../shared/facts/FieldColumn.js';
import { RecordList } from '../shared/facts/RecordList.js';

/** The groups that were moved, in the order in which it happened. */
export const CohortList = () => (
  <RecordList
    card={{ primary: ['name'], secondary: ['transferred', 'nationality'], tertiary: ['agreementId'] }}
  >
    <FieldColumn source="name" isLink />
    <FieldColumn source="agreementId" />
    <FieldColumn source="transferred" />
    <FieldColumn source="nationality" />
    <FieldColumn source="partition" />
  </RecordList>
);
