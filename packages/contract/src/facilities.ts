import { code, decimal, longtext, reference, text, texts } from './fields.js';
import { resource } from './resource.js';

export const facilities = resource({
  name: 'facilities',
  doc: 'A prison, camp or base. Capacity and occupancy are figures about it.',
  fields: {
    name: text('Name', { required: true, sort: true, search: true }),
    nameEs: text('Name in Spanish', { search: true }),
    aliases: texts('Other names', { search: true }),
    kind: code('facilityKinds', 'Kind of place', { required: true, filter: true, sort: true }),
    operatorId: reference('parties', 'Who runs it'),
    country: text('Country (ISO 3166-1 alpha-2)', { max: 2, filter: true, sort: true }),
    locality: text('Place', { search: true }),
    latitude: decimal('Latitude in degrees', {}, 6),
    longitude: decimal('Longitude in degrees', {}, 6),
    note: longtext('Note', { search: true }),
    noteEs: longtext('Note in Spanish', { search: true }),
  },
  title: 'name',
  sort: 'name',
  rules: [
    ({ latitude }) =>
      typeof latitude === 'number' && Math.abs(latitude) > 90
        ? [{ path: 'latitude', code: 'place/out-of-range' }]
        : [],
    ({ longitude }) =>
      typeof longitude === 'number' && Math.abs(longitude) > 180
        ? [{ path: 'longitude', code: 'place/out-of-range' }]
        : [],
  ],
});
