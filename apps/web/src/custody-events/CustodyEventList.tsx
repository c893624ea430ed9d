import { FieldColumn } from '../shared/facts/FieldColumn.js';
import { RecordList } from '../shared/facts/RecordList.js';

/** The lines of the ledger of every cohort. */
export const CustodyEventList = () => (
  <RecordList
    card={{ primary: ['toStatus', 'raw'], secondary: ['occurred', 'cohortId'], tertiary: ['verification'] }}
  >
    <FieldColumn source="toStatus" isLink />
    <FieldColumn source="raw" />
    <FieldColumn source="occurred" />
    <FieldColumn source="cohortId" />
    <FieldColumn source="facilityId" />
    <FieldColumn source="verification" />
  </RecordList>
);
