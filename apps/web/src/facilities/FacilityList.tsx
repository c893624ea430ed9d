import { FieldColumn } from '../shared/facts/FieldColumn.js';
import { RecordList } from '../shared/facts/RecordList.js';

/** The places where people are held. */
export const FacilityList = () => (
  <RecordList card={{ primary: ['name'], secondary: ['kind'], tertiary: ['locality', 'country'] }}>
    <FieldColumn source="name" isLink />
    <FieldColumn source="kind" />
    <FieldColumn source="country" />
    <FieldColumn source="locality" />
    <FieldColumn source="operatorId" />
  </RecordList>
);
