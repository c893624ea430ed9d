import { FieldColumn } from '../shared/facts/FieldColumn.js';
import { RecordList } from '../shared/facts/RecordList.js';

/** What was published or observed, newest first. */
export const ReportList = () => (
  <RecordList
    card={{ primary: ['title'], secondary: ['publisherId', 'published'], tertiary: ['reviewState'] }}
  >
    <FieldColumn source="title" isLink />
    <FieldColumn source="publisherId" />
    <FieldColumn source="published" />
    <FieldColumn source="language" />
    <FieldColumn source="reviewState" />
  </RecordList>
);
