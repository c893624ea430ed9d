import { standardFields } from '../standard-fields.js';

export const calendarDays = {
  name: 'Calendar day |||| Calendar days',
  about: 'Holidays and closures of a calendar.',
  empty: 'No calendar days yet',
  invite: 'Add a holiday or a closure.',
  fields: {
    ...standardFields,
    calendarId: 'Calendar',
    day: 'Day',
    name: 'Name',
    nameEs: 'Name in Spanish',
    kind: 'Kind',
    observedRule: 'Observed because',
    sourceId: 'Source',
  },
  help: {
    observedRule: 'When the holiday falls on another day than the one that is free.',
  },
};
