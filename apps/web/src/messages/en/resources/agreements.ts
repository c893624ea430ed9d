import { standardFields } from '../standard-fields.js';

export const agreements = {
  name: 'Agreement |||| Agreements',
  about:
    'Instruments by which one state sends detainees to another: their form, their term and what happened to them.',
  empty: 'No agreements yet',
  invite: 'Record the first agreement, then its parties and the events of its life.',
  fields: {
    ...standardFields,
    title: 'Title',
    titleEs: 'Title in Spanish',
    form: 'Form',
    textStatus: 'Text',
    lifeCycle: 'Stands',
    termType: 'Shape of the term',
    termDuration: 'Duration',
    termAnchor: 'Runs from',
    termAnchorEventId: 'Event it runs from',
    termBoundary: 'Last day',
    termEnd: 'Fixed end',
    termRenewable: 'Renewable',
    termSourceId: 'Source of the term',
    summary: 'Summary',
    summaryEs: 'Summary in Spanish',
    legalNotes: 'Legal notes',
    legalNotesEs: 'Legal notes in Spanish',
  },
  help: {
    textStatus: 'Whether anybody outside the governments can read the text.',
    termDuration: 'Write P1Y for one year, P6M for six months, P90D for ninety days.',
    termAnchor:
      'The event the term is counted from. Where sources differ, choose what the text says and explain under legal notes.',
    termAnchorEventId: 'Only events of this agreement. Record the event first, then choose it here.',
    termBoundary: 'Choose both readings when the text does not say which day is the last.',
    termEnd: 'Only when the instrument names a day.',
    termRenewable: 'Yes or no only if a source says so.',
    legalNotes: 'Conflicts with other norms, readings of the parties, what is disputed.',
  },
};
