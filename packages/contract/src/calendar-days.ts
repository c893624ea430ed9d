import { code, day, reference, text } from './fields.js';
import { resource } from './resource.js';

export const calendarDays = resource({
  name: 'calendar-days',
  doc: 'One non-working day of a calendar.',
  fields: {
    calendarId: reference('calendars', 'Calendar', { required: true, parent: true }),
    day: day('Day', { required: true, filter: true, sort: true }),
    name: text('Name of the day', { required: true, search: true }),
    nameEs: text('Name in Spanish', { search: true }),
    kind: code('calendarDayKinds', 'Kind of day', { required: true, filter: true }),
    observedRule: text('Rule by which it is observed on this day'),
    sourceId: reference('sources', 'Source'),
  },
  title: 'name',
  sort: 'day',
  deletable: true,
});
