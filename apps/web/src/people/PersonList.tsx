import { FieldColumn } from '../shared/facts/FieldColumn.js';
import { RecordList } from '../shared/facts/RecordList.js';

/** Detainees by code; there is nothing else to show of them here. */
export const PersonList = () => (
  <RecordList card={{ primary: ['code'], secondary: ['consent'], tertiary: ['updatedAt'] }}>
    <FieldColumn source="code" isLink />
    <FieldColumn source="consent" />
    <FieldColumn source="level" />
    <FieldColumn source="updatedAt" />
  </RecordList>
);
