import { standardFields } from '../standard-fields.js';

export const calendars = {
  name: 'Calendar |||| Calendars',
  about: 'Working days and holidays by jurisdiction, by which deadlines are counted.',
  empty: 'No calendars yet',
  invite: 'Add the calendar of a court or a state.',
  fields: {
    ...standardFields,
    name: 'Name',
    nameEs: 'Name in Spanish',
    jurisdiction: 'Jurisdiction',
    sourceId: 'Source',
    note: 'Note',
    noteEs: 'Note in Spanish',
  },
  help: {
    jurisdiction: 'Code of the country or region, such as SV or US-DC.',
  },
};
