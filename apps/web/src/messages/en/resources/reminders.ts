import { standardFields } from '../standard-fields.js';

export const reminders = {
  name: 'Reminder |||| Reminders',
  about: 'Notes to yourself for a day. Nobody else sees them, and they move no legal date.',
  empty: 'No reminders yet',
  invite: 'Note what you want to be reminded of, and when.',
  fields: {
    ...standardFields,
    due: 'Remind me on',
    note: 'What of',
    agreementId: 'Agreement',
    cohortId: 'Cohort',
    facilityId: 'Facility',
    personId: 'Person',
    partyId: 'Party',
    proceedingId: 'Proceeding',
    reportId: 'Report',
    allegationId: 'Allegation',
    evidenceId: 'Evidence',
    sourceId: 'Source',
    questionId: 'Question',
    inquiryId: 'Inquiry',
    statementId: 'Statement',
    deadlineId: 'Deadline',
    doneAt: 'Done at',
  },
  help: {
    due: 'Your own day. It is no legal deadline and deletes nothing.',
  },
};
