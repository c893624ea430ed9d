import { FieldColumn } from '../shared/facts/FieldColumn.js';
import { RecordList } from '../shared/facts/RecordList.js';

/** What everything else rests on, newest first. */
export const SourceList = () => (
  <RecordList
    card={{ primary: ['title'], secondary: ['publisherId', 'published'], tertiary: ['type', 'reliability'] }}
  >
    <FieldColumn source="title" isLink />
    <FieldColumn source="type" />
    <FieldColumn source="publisherId" />
    <FieldColumn source="published" />
    <FieldColumn source="reliability" />
  </RecordList>
);
