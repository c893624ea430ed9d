import { ChildRecords } from '../shared/facts/ChildRecords.js';
import { FactGroup } from '../shared/facts/FactGroup.js';
import { RecordShow } from '../shared/facts/RecordShow.js';
import { SourceFacts } from '../shared/facts/SourceFacts.js';

/**
 * Words somebody is answerable for: their source first, and the questions they are taken to answer. What is said, in
 * our words, is the heading of the page.
 */
export const StatementShow = () => (
  <RecordShow>
    <SourceFacts extra={['reportId']} />
    <FactGroup name="words" fields={['speakerId', 'stated']} extra={['office', 'officeEs', 'quote']} />
    <FactGroup
      name="what"
      fields={['topic', 'stance']}
      extra={['responsibleId', 'contradictsId', 'termOf', 'instrument']}
    />
    <FactGroup name="about" fields={[]} extra={['agreementId', 'cohortId', 'facilityId', 'proceedingId']} />
    <ChildRecords resource="answers" target="statementId" columns={['class', 'questionId', 'covers']} />
  </RecordShow>
);
