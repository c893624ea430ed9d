import { standardFields } from '../standard-fields.js';

export const facilities = {
  name: 'Facility |||| Facilities',
  about: 'Prisons, camps, bases and shelters where people are held.',
  empty: 'No facilities yet',
  invite: 'Add the places to which people were taken.',
  fields: {
    ...standardFields,
    name: 'Name',
    nameEs: 'Name in Spanish',
    aliases: 'Other names',
    kind: 'Kind',
    operatorId: 'Run by',
    country: 'Country',
    locality: 'Place',
    latitude: 'Latitude',
    longitude: 'Longitude',
    note: 'Note',
    noteEs: 'Note in Spanish',
  },
  help: {
    aliases: 'Type a name and press Enter.',
    latitude: 'Degrees, north positive.',
    longitude: 'Degrees, east positive.',
    note: 'Capacity and occupancy are figures: add them on the page of the facility.',
  },
};
