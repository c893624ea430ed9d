import { FactGroup } from '../shared/facts/FactGroup.js';
import { RecordShow } from '../shared/facts/RecordShow.js';

/** A day on which something is due, and why. */
export const DeadlineShow = () => (
  <RecordShow>
    <FactGroup name="when" fields={['due', 'state']} extra={['trigger', 'rule', 'met', 'explanation']} />
    <FactGroup name="basis" fields={['basisId']} />
    <FactGroup
      name="about"
      fields={[]}
      extra={['agreementId', 'proceedingId', 'inquiryId', 'questionId', 'statementId']}
    />
    <FactGroup name="what" fields={['title', 'watcherId']} extra={['titleEs', 'note']} />
  </RecordShow>
);
