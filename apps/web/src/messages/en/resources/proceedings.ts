import { standardFields } from '../standard-fields.js';

export const proceedings = {
  name: 'Proceeding |||| Proceedings',
  about: 'Cases before courts and treaty bodies.',
  empty: 'No proceedings yet',
  invite: 'Record a case with its forum and number.',
  fields: {
    ...standardFields,
    caption: 'Caption',
    captionEs: 'Caption in Spanish',
    aliases: 'Other captions',
    kind: 'Kind',
    forumId: 'Forum',
    number: 'Number',
    state: 'Status',
    agreementId: 'Agreement',
    facilityId: 'Facility',
    summary: 'What it is about',
    summaryEs: 'The same in Spanish',
  },
  help: {
    caption:
      'As the forum writes it. Replace the name of a detainee by initials unless the docket itself is public.',
    aliases: 'Type a caption and press Enter.',
  },
};
