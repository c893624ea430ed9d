import { FactGroup } from '../shared/facts/FactGroup.js';
import { RecordShow } from '../shared/facts/RecordShow.js';

/** Who must answer a question. */
export const QuestionAddresseeShow = () => (
  <RecordShow>
    <FactGroup name="who" fields={['questionId', 'partyId']} />
  </RecordShow>
);
