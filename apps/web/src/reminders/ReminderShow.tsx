import { FactGroup } from '../shared/facts/FactGroup.js';
import { RecordShow } from '../shared/facts/RecordShow.js';
import { ReminderDone } from './ReminderDone.js';

/** What somebody wants to be reminded of, and on which record. */
export const ReminderShow = () => (
  <RecordShow>
    <FactGroup name="what" fields={['note', 'due']} extra={['doneAt']} />
    <ReminderDone />
    <FactGroup
      name="about"
      fields={[]}
      extra={[
        'agreementId',
        'cohortId',
        'facilityId',
        'proceedingId',
        'reportId',
        'allegationId',
        'personId',
        'partyId',
        'sourceId',
        'evidenceId',
        'questionId',
        'inquiryId',
        'statementId',
        'deadlineId',
      ]}
    />
  </RecordShow>
);
