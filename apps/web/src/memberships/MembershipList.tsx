import { FieldColumn } from '../shared/facts/FieldColumn.js';
import { RecordList } from '../shared/facts/RecordList.js';

/** Which person was in which cohort. */
export const MembershipList = () => (
  <RecordList card={{ primary: ['personId'], secondary: ['cohortId'], tertiary: ['verification'] }}>
    <FieldColumn source="personId" isLink />
    <FieldColumn source="cohortId" />
    <FieldColumn source="verification" />
    <FieldColumn source="sourceId" />
  </RecordList>
);
