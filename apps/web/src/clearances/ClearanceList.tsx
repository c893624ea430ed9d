import { FieldColumn } from '../shared/facts/FieldColumn.js';
import { RecordList } from '../shared/facts/RecordList.js';

/** Who, by name, may see which sealed record. */
export const ClearanceList = () => (
  <RecordList
    card={{
      primary: ['accountId'],
      secondary: ['reportId', 'personId'],
      tertiary: ['allegationId', 'evidenceId'],
    }}
  >
    <FieldColumn source="accountId" isLink />
    <FieldColumn source="reportId" />
    <FieldColumn source="personId" />
    <FieldColumn source="allegationId" />
    <FieldColumn source="evidenceId" />
  </RecordList>
);
