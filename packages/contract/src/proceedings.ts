import { code, longtext, reference, text, texts } from './fields.js';
import { resource } from './resource.js';

export const proceedings = resource({
  name: 'proceedings',
  doc: 'A case before a court, treaty body or other forum.',
  fields: {
    caption: text('Caption', { required: true, sort: true, search: true }),
    captionEs: text('Caption in Spanish', { search: true }),
    aliases: texts('Earlier or other captions', { search: true }),
    kind: code('proceedingKinds', 'Kind', { required: true, filter: true, sort: true }),
    forumId: reference('parties', 'Forum', { required: true, parent: true }),
    number: text('Docket or file number', { search: true, filter: true }),
    state: code('proceedingStates', 'State', { required: true, filter: true, sort: true }),
    agreementId: reference('agreements', 'Agreement it concerns'),
    facilityId: reference('facilities', 'Facility it concerns'),
    summary: longtext('What it is about', { search: true }),
    summaryEs: longtext('What it is about, in Spanish', { search: true }),
  },
  title: 'caption',
  sort: 'caption',
});
