import { standardFields } from '../standard-fields.js';

export const people = {
  name: 'Person |||| People',
  about: 'Detained people, by code. Names are not kept here.',
  empty: 'No people yet',
  invite: 'Add a person by a code that tells outsiders nothing.',
  fields: {
    ...standardFields,
    code: 'Code',
    consent: 'Consent',
    note: 'Note',
  },
  help: {
    code: 'A code that tells nothing about the person: no initials, no year of birth, no case number.',
    consent: 'What the person, or whoever may speak for the person, agreed to.',
    note: 'Nothing by which the person could be recognised.',
  },
};
