import { FieldColumn } from '../shared/facts/FieldColumn.js';
import { RecordList } from '../shared/facts/RecordList.js';

/** Statements taken as answers. */
export const AnswerList = () => (
  <RecordList card={{ primary: ['class'], secondary: ['questionId'], tertiary: ['statementId'] }}>
    <FieldColumn source="class" isLink />
    <FieldColumn source="questionId" />
    <FieldColumn source="statementId" />
    <FieldColumn source="covers" />
  </RecordList>
);
