import { standardFields } from '../standard-fields.js';

export const answers = {
  name: 'Answer |||| Answers',
  about: 'Statements taken as answers: what they settle and what they leave open.',
  empty: 'No answers yet',
  invite: 'Link a statement to the question it answers.',
  fields: {
    ...standardFields,
    questionId: 'Question',
    statementId: 'Statement',
    inquiryId: 'In reply to',
    class: 'What it does with the question',
    covers: 'For how many people',
    contradictsId: 'Contradicts the answer',
    disputedById: 'Evidence against it',
    disputedQuote: 'What that evidence says',
    promised: 'Promised for',
    fell: 'Ceased to stand',
    fellReason: 'Why it ceased to stand',
    note: 'Note',
    noteEs: 'Note in Spanish',
  },
  help: {
    statementId: 'Choose a statement with a short quotation.',
    disputedById: 'A source of the record: a report, a ruling, a list, a photograph.',
    disputedQuote: 'Its own words, quoted briefly.',
    covers: 'Leave empty when it answers for nobody in particular.',
  },
};
