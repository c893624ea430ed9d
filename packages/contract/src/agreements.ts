import { boolean, code, edtf, longtext, reference, text } from './fields.js';
import { resource } from './resource.js';
import { isWholeDuration, requiredWhen } from './rules.js';

export const agreements = resource({
  name: 'agreements',
  doc: 'The instrument under which one state detains or receives people for another.',
  fields: {
    title: text('Title', { required: true, sort: true, search: true }),
    titleEs: text('Title in Spanish', { search: true }),
    form: code('agreementForms', 'Form of the instrument', { required: true, filter: true, sort: true }),
    textStatus: code('textStatuses', 'Whether the text can be read', { required: true, filter: true }),
    lifeCycle: code('lifeCycles', 'Where the agreement stands', { required: true, filter: true, sort: true }),
    termType: code('termTypes', 'Shape of the term', { required: true, filter: true }),
    termDuration: text('Duration (ISO 8601, such as P1Y)', { max: 20 }),
    termAnchor: code('termAnchors', 'What the term runs from'),
    termAnchorEventId: reference('agreement-events', 'Event the term runs from, where it is a given one'),
    termBoundary: code('termBoundaries', 'Which day is the last', { required: true }),
    termEnd: edtf('Fixed end of the term'),
    termRenewable: boolean('Whether a source calls the term renewable; null when none says'),
    termSourceId: reference('sources', 'Source of the term'),
    summary: longtext('Summary', { search: true }),
    summaryEs: longtext('Summary in Spanish', { search: true }),
    legalNotes: longtext('Legal notes', { search: true }),
    legalNotesEs: longtext('Legal notes in Spanish', { search: true }),
  },
  title: 'title',
  sort: 'title',
  rules: [
    requiredWhen('termAnchorEventId', ({ termAnchor }) => termAnchor === 'EVENT'),
    isWholeDuration('termDuration'),
  ],
});
