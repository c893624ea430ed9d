import { FieldColumn } from '../shared/facts/FieldColumn.js';
import { RecordList } from '../shared/facts/RecordList.js';

/** Whom somebody asked, and what became of it. */
export const InquiryList = () => (
  <RecordList card={{ primary: ['questionId'], secondary: ['addresseeId', 'asked'], tertiary: ['state'] }}>
    <FieldColumn source="questionId" isLink />
    <FieldColumn source="addresseeId" />
    <FieldColumn source="asked" />
    <FieldColumn source="replyDue" />
    <FieldColumn source="state" />
  </RecordList>
);
