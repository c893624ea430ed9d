import { boolean, code, edtf, longtext, reference, text } from './fields.js';
import { resource } from './resource.js';

export const visits = resource({
  name: 'visits',
  doc: 'A visit to a facility, or one that was asked for and refused.',
  fields: {
    facilityId: reference('facilities', 'Facility', { required: true, parent: true }),
    visitorId: reference('parties', 'Who visited or asked to', { required: true, parent: true }),
    visited: edtf('When', { required: true, filter: true, sort: true }),
    admission: code('admissions', 'Whether they were let in', { required: true, filter: true, sort: true }),
    independent: boolean('Whether the visitor answers to none of the states that hold people there', {
      required: true,
      filter: true,
    }),
    summary: longtext('What came of it, in our words', { search: true }),
    summaryEs: longtext('What came of it, in Spanish', { search: true }),
    verification: code('verificationStates', 'How far it has been checked', { required: true, filter: true }),
    sourceId: reference('sources', 'Source', { required: true, parent: true }),
    locator: text('Place in the source'),
  },
  title: 'visited',
  sort: '-visited',
  known: 'sourceId',
});
