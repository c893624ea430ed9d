import { about, code, edtf, longtext, reference, text } from './fields.js';
import { resource } from './resource.js';
import { isAboutOneOf } from './rules.js';

const subjects = about('agreements', 'cohorts', 'facilities', 'proceedings');

export const statements = resource({
  name: 'statements',
  doc: 'Words somebody is answerable for.',
  fields: {
    speakerId: reference('parties', 'Who speaks', { required: true, parent: true }),
    office: text('Office of the speaker', { search: true }),
    officeEs: text('Office of the speaker, in Spanish', { search: true }),
    topic: code('questionTopics', 'Topic', { required: true, filter: true, sort: true }),
    ...subjects,
    stance: code('stances', 'What it does about the topic', { required: true, filter: true }),
    responsibleId: reference('parties', 'Who it says is responsible'),
    termOf: code('termsOf', 'Whose term it speaks of'),
    instrument: code('namedInstruments', 'Kind of instrument it names'),
    stated: edtf('When', { filter: true, sort: true }),
    summary: longtext('What is said, in our words', { required: true, search: true }),
    summaryEs: longtext('What is said, in Spanish', { search: true }),
    quote: longtext('Words of the speaker', { max: 600, search: true }),
    verification: code('verificationStates', 'How far it has been checked', { required: true, filter: true }),
    sourceId: reference('sources', 'Source', { required: true, parent: true }),
    locator: text('Place in the source'),
    contradictsId: reference('statements', 'Statement it contradicts'),
    reportId: reference('reports', 'Report it was entered with', { parent: true }),
  },
  title: 'summary',
  sort: '-stated',
  known: 'sourceId',
  rules: [isAboutOneOf(...Object.keys(subjects))],
});
