import { findDeadlineRule } from '@paradero/domain/deadlines';
import { boolean, code, integer, longtext, reference, text } from './fields.js';
import { resource } from './resource.js';

const isCode = (value: unknown) => typeof value === 'string' && /^[A-Z][A-Z0-9_-]{1,39}$/.test(value);

export const deadlineRules = resource({
  name: 'deadline-rules',
  doc: 'A deadline rule that users made, as data. Those that come with the program are under /deadlines/rules.',
  fields: {
    code: text('Code it is asked by, in capitals', {
      required: true,
      max: 40,
      sort: true,
      write: 'create',
    }),
    name: text('What it is called', { required: true, search: true, sort: true }),
    nameEs: text('What it is called, in Spanish', { search: true }),
    authority: longtext('The law it stands on, cited', { required: true, max: 1000, search: true }),
    confidence: code('ruleConfidences', 'How sure we are of it', { required: true, filter: true }),
    startEvent: code('startEvents', 'What it counts from', { required: true, filter: true }),
    unit: code('periodUnits', 'What it counts', { required: true }),
    count: integer('How many; null when whoever asks says'),
    direction: code('countDirections', 'Which way it counts', { required: true }),
    countTrigger: boolean('Whether the day it starts from is day one', { required: true }),
    roll: code('rolls', 'Where its end goes from a closed day', { required: true }),
    calendar: text('Jurisdiction whose closed days count (ISO 3166)', { max: 10, filter: true }),
    zone: text('IANA zone of its clock', { max: 60 }),
    tollable: boolean('Whether the clock can be stopped', { required: true }),
    cap: integer('The most days it allows, before its end is rolled'),
    sourceId: reference('sources', 'Source of the rule', { parent: true }),
    note: longtext('Note', { search: true }),
  },
  title: 'name',
  sort: 'code',
  rules: [
    ({ code }) => (isCode(code) ? [] : [{ path: 'code', code: 'rule/not-a-code' }]),
    ({ code }) =>
      typeof code === 'string' && findDeadlineRule(code) !== undefined
        ? [{ path: 'code', code: 'rule/built-in' }]
        : [],
    ...(['count', 'cap'] as const).map(
      (name) => (record: Record<string, unknown>) =>
        typeof record[name] === 'number' && (record[name] < 1 || record[name] > 10_000)
          ? [{ path: name, code: 'deadline/count-invalid' }]
          : [],
    ),
  ],
});
