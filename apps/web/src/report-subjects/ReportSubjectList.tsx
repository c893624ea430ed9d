import { FieldColumn } from '../shared/facts/FieldColumn.js';
import { RecordList } from '../shared/facts/RecordList.js';

/** What reports are about. */
export const ReportSubjectList = () => (
  <RecordList
    card={{
      primary: ['reportId'],
      secondary: ['agreementId', 'cohortId'],
      tertiary: ['facilityId', 'partyId'],
    }}
  >
    <FieldColumn source="reportId" isLink />
    <FieldColumn source="agreementId" />
    <FieldColumn source="cohortId" />
    <FieldColumn source="facilityId" />
    <FieldColumn source="partyId" />
  </RecordList>
);
