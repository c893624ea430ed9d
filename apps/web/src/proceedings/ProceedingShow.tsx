import { ChildRecords } from '../shared/facts/ChildRecords.js';
import { FactGroup } from '../shared/facts/FactGroup.js';
import { RecordShow } from '../shared/facts/RecordShow.js';
import { RecordQuestions } from '../shared/unresolved/RecordQuestions.js';
import { ProceedingTimeline } from './ProceedingTimeline.js';

/** A case: what it is, what happened in it in order, whom it covers and what was said and asked about it. */
export const ProceedingShow = () => (
  <RecordShow>
    <FactGroup
      name="what"
      fields={['forumId', 'number', 'kind', 'state']}
      extra={['caption', 'captionEs', 'aliases', 'agreementId', 'summary', 'summaryEs']}
    />
    <RecordQuestions target="proceedingId" />
    <ProceedingTimeline />
    <ChildRecords
      resource="proceeding-cohorts"
      target="proceedingId"
      columns={['cohortId', 'note']}
      title="pages.children.cohorts"
    />
    <ChildRecords
      resource="statements"
      target="proceedingId"
      columns={['summary', 'speakerId', 'stance', 'stated']}
    />
    <ChildRecords resource="deadlines" target="proceedingId" columns={['title', 'due', 'state']} />
    <ChildRecords resource="questions" target="proceedingId" columns={['textEn', 'topic', 'state']} />
  </RecordShow>
);
