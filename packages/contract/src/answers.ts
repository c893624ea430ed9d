import { code, day, edtf, integer, longtext, reference } from './fields.js';
import { resource } from './resource.js';
import { requiredWhen, together } from './rules.js';

export const answers = resource({
  name: 'answers',
  doc: 'A statement taken as an answer to a question, and what it does with it.',
  fields: {
    questionId: reference('questions', 'Question', { required: true, parent: true }),
    statementId: reference('statements', 'Statement that answers', { required: true, parent: true }),
    inquiryId: reference('inquiries', 'Inquiry it replies to', { parent: true }),
    class: code('answerClasses', 'What the answer does with the question', {
      required: true,
      filter: true,
      sort: true,
    }),
    covers: integer('For how many people it answers'),
    contradictsId: reference('answers', 'Answer it contradicts'),
    disputedById: reference('sources', 'Source of evidence that contradicts it', { parent: true }),
    disputedQuote: longtext('Words or finding of that evidence', { max: 600 }),
    promised: edtf('Day it promises something for'),
    fell: day('Day it ceased to stand'),
    fellReason: longtext('Why it ceased to stand'),
    note: longtext('Note', { search: true }),
    noteEs: longtext('Note in Spanish', { search: true }),
  },
  title: 'class',
  sort: 'createdAt',
  rules: [
    together('fell', 'fellReason'),
    together('fellReason', 'fell'),
    together('disputedById', 'disputedQuote'),
    together('disputedQuote', 'disputedById'),
    requiredWhen('contradictsId', (answer) => answer['class'] === 'CONTRADICTS'),
    ({ covers }) =>
      typeof covers === 'number' && covers < 0 ? [{ path: 'covers', code: 'count/negative' }] : [],
    ({ id, contradictsId }) =>
      contradictsId !== null && contradictsId !== undefined && contradictsId === id
        ? [{ path: 'contradictsId', code: 'answer/contradicts-itself' }]
        : [],
  ],
});
