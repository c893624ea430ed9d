import { FieldColumn } from '../shared/facts/FieldColumn.js';
import { RecordList } from '../shared/facts/RecordList.js';

/** Cases before courts and other forums. */
export const ProceedingList = () => (
  <RecordList card={{ primary: ['caption'], secondary: ['forumId', 'number'], tertiary: ['state'] }}>
    <FieldColumn source="caption" isLink />
    <FieldColumn source="kind" />
    <FieldColumn source="forumId" />
    <FieldColumn source="number" />
    <FieldColumn source="state" />
  </RecordList>
);
