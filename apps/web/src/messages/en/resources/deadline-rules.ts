import { standardFields } from '../standard-fields.js';

export const deadlineRules = {
  name: 'Deadline rule |||| Deadline rules',
  about:
    'Rules that your organisation makes are used beside those that come with the program. They are not legal advice.',
  empty: 'No rules of your own yet',
  invite: 'Write down how a deadline is counted and the law that says so.',
  fields: {
    ...standardFields,
    code: 'Code',
    name: 'Name',
    nameEs: 'Name in Spanish',
    authority: 'Authority',
    confidence: 'How sure we are',
    startEvent: 'Counts from',
    unit: 'Counts',
    count: 'How many',
    direction: 'Which way it counts',
    countTrigger: 'The day it starts from is day one',
    roll: 'When it ends on a closed day',
    calendar: 'Jurisdiction of the calendar',
    zone: 'Time zone',
    tollable: 'The clock can be stopped',
    cap: 'At most, in days',
    sourceId: 'Source',
    note: 'Note',
  },
  help: {
    code: 'In capitals, such as OAS-30. It cannot be changed later.',
    count: 'Leave empty when a court or a letter sets the number.',
    calendar: 'Such as US, US-DC or SV; empty when no calendar is known.',
    zone: 'Such as America/El_Salvador; for rules of hours.',
    authority: 'The article or rule, cited.',
  },
};
