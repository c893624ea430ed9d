import { about, boolean, code, count, edtf, longtext, reference, text } from './fields.js';
import { resource } from './resource.js';
import { countIsAnInterval, isAboutOneOf, quoteHoldsNumber, requiredWhen } from './rules.js';

const subjects = about('agreements', 'cohorts', 'facilities', 'parties');

export const figures = resource({
  name: 'figures',
  doc: 'A number somebody stated. Never merged by value: what it counts, of whom, when and by whom is its key.',
  fields: {
    measure: code('measures', 'What is counted or measured', { required: true, filter: true, sort: true }),
    population: text('Of whom or of what, in the words of the source', { required: true, search: true }),
    populationEs: text('Of whom or of what, in Spanish', { search: true }),
    ...subjects,
    nationality: text('Nationality counted (ISO 3166-1 alpha-2)', { max: 2, filter: true }),
    legalBasis: code('legalBases', 'Legal basis counted', { filter: true }),
    ...count('any'),
    unit: code('units', 'Unit', { required: true, filter: true }),
    period: edtf('Day or period the number is of', { filter: true, sort: true }),
    claimedById: reference('parties', 'Who states it'),
    quote: longtext('Words of the source, which hold the number', { max: 600, search: true }),
    formula: text('Arithmetic, when derived by us'),
    moneyState: code('moneyStates', 'Where the money stands', { filter: true }),
    credibility: code('credibilities', 'Credibility of the information (Admiralty code)', {
      required: true,
      filter: true,
    }),
    verification: code('verificationStates', 'How far it has been checked', {
      required: true,
      filter: true,
      sort: true,
    }),
    sourceId: reference('sources', 'Source', { required: true, parent: true }),
    locator: text('Place in the source'),
    reportId: reference('reports', 'Report it was entered with', { parent: true }),
    chosen: boolean('Chosen as the working value of its measure and population', {
      required: true,
      filter: true,
    }),
    choiceReason: longtext('Why it was chosen'),
    choiceReasonEs: longtext('Why it was chosen, in Spanish'),
    note: longtext('Note', { search: true }),
    noteEs: longtext('Note in Spanish', { search: true }),
  },
  title: 'raw',
  sort: '-period',
  known: 'sourceId',
  rules: [
    countIsAnInterval,
    isAboutOneOf(...Object.keys(subjects)),
    requiredWhen('choiceReason', ({ chosen }) => chosen === true),
    requiredWhen('formula', ({ verification }) => verification === 'INFERRED'),
    requiredWhen('moneyState', ({ measure }) => measure === 'AMOUNT'),
    quoteHoldsNumber,
  ],
});
