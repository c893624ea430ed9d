import { standardFields } from '../standard-fields.js';

export const deadlines = {
  name: 'Deadline |||| Deadlines',
  about: 'Days on which something is due or lapses, and why.',
  empty: 'No deadlines yet',
  invite: 'Record a deadline from a rule and the event that starts it.',
  fields: {
    ...standardFields,
    title: 'What is due',
    titleEs: 'The same in Spanish',
    agreementId: 'Agreement',
    proceedingId: 'Proceeding',
    inquiryId: 'Inquiry',
    questionId: 'Question',
    statementId: 'Statement',
    rule: 'Rule',
    trigger: 'Counted from',
    due: 'Due',
    state: 'State',
    explanation: 'Why this date',
    watcherId: 'Watched by',
    basisId: 'Source of the deadline',
    met: 'Met on',
    note: 'Note',
  },
  help: {
    rule: 'The code of the rule it was computed by; empty when it was set by hand.',
    due: 'A day, or a window such as 2026-03-20/2026-03-22 when the trigger is uncertain.',
  },
};
