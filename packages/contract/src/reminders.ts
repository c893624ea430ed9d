import { about, day, instant, longtext } from './fields.js';
import { resource } from './resource.js';

export const reminders = resource({
  name: 'reminders',
  doc: 'A note of one account to itself for a day, on any record: no legal date, and seen by nobody else.',
  fields: {
    due: day('Day to be reminded', { required: true, filter: true, sort: true }),
    note: longtext('What to be reminded of', { required: true, max: 1000, search: true }),
    ...about(
      'agreements',
      'cohorts',
      'facilities',
      'people',
      'parties',
      'proceedings',
      'reports',
      'allegations',
      'evidence',
      'sources',
      'questions',
      'inquiries',
      'statements',
      'deadlines',
    ),
    doneAt: instant('When it was done'),
  },
  title: 'note',
  sort: 'due',
  sensitive: true,
  personal: true,
  deletable: true,
});
