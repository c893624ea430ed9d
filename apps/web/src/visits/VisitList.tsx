import { FieldColumn } from '../shared/facts/FieldColumn.js';
import { RecordList } from '../shared/facts/RecordList.js';

/** Visits to facilities, granted and refused. */
export const VisitList = () => (
  <RecordList
    card={{ primary: ['facilityId'], secondary: ['visitorId', 'visited'], tertiary: ['admission'] }}
  >
    <FieldColumn source="visited" isLink />
    <FieldColumn source="facilityId" />
    <FieldColumn source="visitorId" />
    <FieldColumn source="admission" />
    <FieldColumn source="independent" />
  </RecordList>
);
