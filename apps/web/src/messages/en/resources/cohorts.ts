import { standardFields } from '../standard-fields.js';

export const cohorts = {
  name: 'Cohort |||| Cohorts',
  about: 'People moved together, or a part of them, and what became of them.',
  empty: 'No cohorts yet',
  invite: 'Record a group of people who were moved under an agreement.',
  fields: {
    ...standardFields,
    name: 'Name',
    nameEs: 'Name in Spanish',
    agreementId: 'Agreement',
    parentId: 'Part of',
    partition: 'Divided',
    exhaustive: 'All parts are listed',
    transferred: 'Moved',
    nationality: 'Nationality',
    legalBases: 'Legal bases stated',
    officialListId: 'Official list',
    note: 'Note',
    noteEs: 'Note in Spanish',
  },
  help: {
    name: 'Say who and when, such as “Venezuelans flown on 15 March 2025”. Leave the number out: it is a matter of figures.',
    parentId: 'Leave empty for a group that is not part of another.',
    partition: 'By what the parent is divided; parts of one division must not overlap.',
    exhaustive: 'Whether the parts recorded under this cohort add up to the whole of it.',
    legalBases: 'As the authorities stated them, not as they should be.',
  },
};
