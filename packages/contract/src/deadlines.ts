import { about, code, day, edtf, json, longtext, reference, text } from './fields.js';
import { resource } from './resource.js';

export const deadlines = resource({
  name: 'deadlines',
  doc: 'A day on which something is due or lapses. Not legal advice: the rule and its source are shown.',
  fields: {
    title: text('What is due', { required: true, search: true, sort: true }),
    titleEs: text('What is due, in Spanish', { search: true }),
    ...about('agreements', 'proceedings', 'inquiries', 'questions', 'statements'),
    rule: text('Rule it was computed by; null when set by hand', { max: 20, filter: true }),
    trigger: edtf('Day or window the rule counts from'),
    due: edtf('Day or window on which it is due', { required: true, filter: true, sort: true }),
    state: code('deadlineStates', 'State', { required: true, filter: true, sort: true }),
    explanation: json('Steps, skipped days and sources'),
    watcherId: reference('accounts', 'Who watches it'),
    basisId: reference('sources', 'Source of the deadline', { parent: true }),
    met: day('Day it was met'),
    note: longtext('Note', { search: true }),
  },
  title: 'title',
  sort: 'due',
});
