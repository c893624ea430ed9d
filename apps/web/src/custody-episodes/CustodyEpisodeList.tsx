import { FieldColumn } from '../shared/facts/FieldColumn.js';
import { RecordList } from '../shared/facts/RecordList.js';

/** Where people were held, person by person. */
export const CustodyEpisodeList = () => (
  <RecordList card={{ primary: ['personId', 'status'], secondary: ['period'], tertiary: ['facilityId'] }}>
    <FieldColumn source="personId" isLink />
    <FieldColumn source="status" />
    <FieldColumn source="period" />
    <FieldColumn source="facilityId" />
    <FieldColumn source="verification" />
  </RecordList>
);
