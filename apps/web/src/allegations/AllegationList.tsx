import { FieldColumn } from '../shared/facts/FieldColumn.js';
import { RecordList } from '../shared/facts/RecordList.js';

/** Acts and conditions alleged, newest first. */
export const AllegationList = () => (
  <RecordList card={{ primary: ['category'], secondary: ['summary'], tertiary: ['period', 'verification'] }}>
    <FieldColumn source="category" isLink />
    <FieldColumn source="summary" />
    <FieldColumn source="period" />
    <FieldColumn source="allegedById" />
    <FieldColumn source="verification" />
  </RecordList>
);
