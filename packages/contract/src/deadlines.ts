import { code, day, edtf, json, longtext, reference, text } from './fields.js';
import { resource } from './resource.js';
import { requiredWhen } from './rules.js';

const child = { parent: true } as const;
const opensQuestion = ({ condition }: Record<string, unknown>) => typeof condition === 'string';

export const deadlines = resource({
  name: 'deadlines',
  doc: 'A day on which something is due or lapses. Not legal advice: the rule and its source are shown.',
  fields: {
    title: text('What is due', { required: true, search: true, sort: true }),
    titleEs: text('What is due, in Spanish', { search: true }),
    agreementId: reference('agreements', 'About one of agreements', child),
    proceedingId: reference('proceedings', 'About one of proceedings', child),
    inquiryId: reference('inquiries', 'About one of inquiries', child),
    questionId: reference('questions', 'About one of questions', child),
    statementId: reference('statements', 'Statement that promises it', child),
    answerId: reference('answers', 'Answer whose promise it is', { parent: true, write: 'never' }),
    rule: text('Code of the rule it is computed by; null when set by hand', {
      max: 40,
      filter: true,
      write: 'never',
    }),
    trigger: edtf('Day or window it counts from'),
    triggerEventId: reference('proceeding-events', 'Event whose day it counts from', {
      parent: true,
      write: 'never',
    }),
    due: edtf('Day or window on which it is due', { required: true, filter: true, sort: true }),
    state: code('deadlineStates', 'State', { required: true, filter: true, sort: true }),
    calendar: text('Jurisdiction whose closed days were counted', { max: 10, filter: true, write: 'never' }),
    asked: json('What the rule was asked; null when set by hand'),
    explanation: json('What the rule answered: steps, skipped days, readings; null when set by hand'),
    former: json('Windows it had before, oldest first, each with the day and the reason of its change'),
    watcherId: reference('accounts', 'Who watches it'),
    basisId: reference('sources', 'Source of the deadline', child),
    met: day('Day it was met'),
    metSourceId: reference('sources', 'Document that met it', child),
    condition: code('deadlineConditions', 'When the question below opens by itself'),
    askEn: longtext('Question that opens by itself, in English', { max: 1000, search: true }),
    askEs: longtext('Question that opens by itself, in Spanish', { max: 1000, search: true }),
    note: longtext('Note', { search: true }),
    noteEs: longtext('Note in Spanish', { search: true }),
  },
  title: 'title',
  sort: 'due',
  rules: [
    requiredWhen('askEn', opensQuestion),
    requiredWhen('askEs', opensQuestion),
    requiredWhen('agreementId', ({ condition }) => condition === 'NOT_RENEWED'),
  ],
});
