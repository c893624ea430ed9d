import { FieldColumn } from '../shared/facts/FieldColumn.js';
import { RecordList } from '../shared/facts/RecordList.js';

/** Who must answer which question. */
export const QuestionAddresseeList = () => (
  <RecordList card={{ primary: ['questionId'], secondary: ['partyId'] }}>
    <FieldColumn source="questionId" isLink />
    <FieldColumn source="partyId" />
  </RecordList>
);
