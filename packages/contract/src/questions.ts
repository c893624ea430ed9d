import { boolean, code, day, integer, json, longtext, reference, text } from './fields.js';
import { questionAddressees } from './question-addressees.js';
import { resource } from './resource.js';
import { requiredWhen, together } from './rules.js';

const subject = { parent: true } as const;

export const questions = resource({
  name: 'questions',
  doc: 'A question the record does not answer, raised by a rule or by a person.',
  fields: {
    textEn: longtext('The question in English', { required: true, max: 1000, search: true }),
    textEs: longtext('The question in Spanish', { required: true, max: 1000, search: true }),
    topic: code('questionTopics', 'Topic', { required: true, filter: true, sort: true }),
    severity: code('severities', 'How grave it is that it stays open', {
      required: true,
      filter: true,
      sort: true,
    }),
    state: code('questionStates', 'State, derived from what was done about it', {
      required: true,
      filter: true,
      sort: true,
      write: 'never',
    }),
    agreementId: reference('agreements', 'About one of agreements', subject),
    cohortId: reference('cohorts', 'About one of cohorts', subject),
    facilityId: reference('facilities', 'About one of facilities', subject),
    proceedingId: reference('proceedings', 'About one of proceedings', subject),
    sourceId: reference('sources', 'About one of sources', subject),
    opened: day('Day it was opened', { required: true, filter: true, sort: true }),
    closed: day('Day it was closed', { sort: true, write: 'never' }),
    closedReason: longtext('Why it was closed', { write: 'never' }),
    closedByRule: boolean('Whether the rule that raised it closed it; null while open', { write: 'never' }),
    closedWith: json('Record whose change closed it: resource and id; null when time did'),
    withdrawn: day('Day it was withdrawn or dismissed'),
    withdrawnReason: longtext('Why it was withdrawn or dismissed'),
    reviewOn: day('Day a dismissed question is looked at again', { filter: true }),
    supersededById: reference('questions', 'Question that took its place'),
    ownerId: reference('accounts', 'Who looks after it'),
    closing: longtext('What would close it'),
    closingEs: longtext('What would close it, in Spanish'),
    population: integer('How many people it concerns, as far as known'),
    covered: integer('For how many of them it is answered at the least, derived from its answers', {
      write: 'never',
    }),
    rule: text('Rule that raised it; null when a person did', { max: 20, filter: true, write: 'never' }),
    ruleKey: text('Stable key of what the rule saw', { max: 200, write: 'never' }),
    inputs: json('What the rule saw'),
    inputsHash: text('Hash of the inputs', { max: 80, write: 'never' }),
  },
  title: 'textEn',
  sort: 'opened',
  linked: {
    addresseeId: {
      doc: 'Party that must answer',
      through: questionAddressees,
      from: 'questionId',
      to: 'partyId',
    },
  },
  rules: [
    together('withdrawn', 'withdrawnReason'),
    together('withdrawnReason', 'withdrawn'),
    together('reviewOn', 'withdrawn'),
    // What a rule asks it asks again, so whoever dismisses it says when it is looked at again.
    requiredWhen('reviewOn', ({ rule, withdrawn }) => isSaid(rule) && isSaid(withdrawn)),
    ({ id, supersededById }) =>
      isSaid(supersededById) && supersededById === id
        ? [{ path: 'supersededById', code: 'question/superseded-by-itself' }]
        : [],
    ({ population }) =>
      typeof population === 'number' && population < 0
        ? [{ path: 'population', code: 'count/negative' }]
        : [],
  ],
});

const isSaid = (value: unknown) => typeof value === 'string';
