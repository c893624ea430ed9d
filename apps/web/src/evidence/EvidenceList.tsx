import { FieldColumn } from '../shared/facts/FieldColumn.js';
import { RecordList } from '../shared/facts/RecordList.js';

/** Files as they were received. */
export const EvidenceList = () => (
  <RecordList card={{ primary: ['title'], secondary: ['mediaType', 'size'], tertiary: ['createdAt'] }}>
    <FieldColumn source="title" isLink />
    <FieldColumn source="mediaType" />
    <FieldColumn source="size" />
    <FieldColumn source="language" />
    <FieldColumn source="createdAt" />
  </RecordList>
);
