import { answers } from '@paradero/contract/answers';
import { inquiries } from '@paradero/contract/inquiries';
import { questionAddressees } from '@paradero/contract/question-addressees';
import { id, rows, type Chapter } from '../build.js';
import { party } from '../parties/party.js';
import { cite } from '../sources/cite.js';
import { question } from './questions.js';
import { circumstance } from './statements-circumstances.js';
import { svStatement } from './statements.js';

const { usa, elSalvador } = party;
const bothMustAnswer = [
  'founding',
  'salvadorans',
  'venezuelans',
  'jurisdiction',
  'list',
  'renewal',
  'money',
  'five-hundred',
  'whose-term',
  'assurances',
  'refused',
  'experts-letters',
  'article-gaps',
] as const;

const addressees = rows(questionAddressees, 'sv', {
  ...Object.fromEntries(
    bothMustAnswer.flatMap((key) => [
      [`${key}-us`, { questionId: question[key], partyId: usa }],
      [`${key}-sv`, { questionId: question[key], partyId: elSalvador }],
    ]),
  ),
  evidence: { questionId: question.evidence, partyId: usa },
  justification: { questionId: question.justification, partyId: usa },
  legality: { questionId: question.legality, partyId: usa },
  access: { questionId: question.access, partyId: elSalvador },
  accountability: { questionId: question.accountability, partyId: elSalvador },
  'returnees-us': { questionId: question.returnees, partyId: usa },
  'returnees-ve': { questionId: question.returnees, partyId: party.venezuela },
  'ten-or-eleven': { questionId: question['ten-or-eleven'], partyId: usa },
  'sixteen-or-seventeen': { questionId: question['sixteen-or-seventeen'], partyId: usa },
  'full-fifth-circuit': { questionId: question['full-fifth-circuit'], partyId: party.fifthCircuit },
  mandamus: { questionId: question.mandamus, partyId: party.dcCircuit },
  takers: { questionId: question.takers, partyId: usa },
  'iachr-decision': { questionId: question['iachr-decision'], partyId: party.iachr },
});

const noReply = {
  note: 'No reply in the reviewed sources.',
  noteEs: 'No consta respuesta en las fuentes revisadas.',
} as const;
const asked = rows(inquiries, 'sv', {
  'working-group': {
    questionId: question.venezuelans,
    addresseeId: elSalvador,
    askedById: party.wgeid,
    channel: 'COMMUNICATION',
    asked: '[2025-03-16..2025-04-03]',
    state: 'REPLIED',
    replied: '2025-04-03',
    sourceId: cite.UN3,
    note: 'About four men. The reply became public on 7 July 2025.',
    noteEs: 'Sobre cuatro hombres. La respuesta se hizo pública el 7 de julio de 2025.',
  },
  'hrw-letter': {
    questionId: question.venezuelans,
    addresseeId: elSalvador,
    askedById: party.hrw,
    channel: 'LETTER',
    asked: '2025-04-05',
    state: 'NO_REPLY',
    sourceId: cite.HRW3,
    note: 'Unanswered when the findings were published.',
    noteEs: 'Seguía sin respuesta cuando se publicaron los hallazgos.',
  },
  'experts-us': {
    questionId: question['experts-letters'],
    addresseeId: usa,
    askedById: party.unExperts,
    channel: 'COMMUNICATION',
    asked: '../2025-04-30',
    state: 'SENT',
    sourceId: cite.UN1,
    ...noReply,
  },
  'experts-sv': {
    questionId: question['experts-letters'],
    addresseeId: elSalvador,
    askedById: party.unExperts,
    channel: 'COMMUNICATION',
    asked: '../2025-04-30',
    state: 'SENT',
    sourceId: cite.UN1,
    ...noReply,
  },
  'high-commissioner': {
    questionId: question.access,
    addresseeId: elSalvador,
    askedById: party.ohchr,
    channel: 'COMMUNICATION',
    asked: '../2025-05-13',
    state: 'SENT',
    sourceId: cite['UN2-REU'],
    note: 'The governments did not answer at once; nothing later is in the reviewed sources.',
    noteEs: 'Los gobiernos no respondieron de inmediato; no consta nada posterior en las fuentes revisadas.',
  },
  amnesty: {
    questionId: question.access,
    addresseeId: party.iachr,
    askedById: party.amnesty,
    channel: 'LETTER',
    asked: '[2025-03-25..2026-04-30]',
    state: 'SENT',
    sourceId: cite.AMN2,
    note: 'Asks the Commission, and with it the UN, to speak and to visit.',
    noteEs: 'Pide a la Comisión, y con ella a la ONU, que se pronuncie y realice una visita.',
  },
  'amnesty-un': {
    questionId: question.access,
    addresseeId: party.un,
    askedById: party.amnesty,
    channel: 'LETTER',
    asked: '[2025-03-25..2026-04-30]',
    state: 'SENT',
    sourceId: cite.AMN2,
    note: 'The same request; which body of the UN it names is not in the reviewed sources.',
    noteEs: 'La misma solicitud; no consta en las fuentes revisadas a qué órgano de la ONU se dirige.',
  },
  'iachr-request': {
    questionId: question['iachr-decision'],
    addresseeId: party.iachr,
    askedById: party.iachrPetitioners,
    channel: 'PETITION',
    asked: '2025-05-09',
    state: 'SENT',
    sourceId: cite['IACHR-AFP'],
    note: 'No decision in the reviewed sources.',
    noteEs: 'No consta decisión en las fuentes revisadas.',
  },
  'press-presidency': {
    questionId: question['iachr-decision'],
    addresseeId: party.svPresidency,
    askedById: party.ap,
    channel: 'PRESS',
    asked: '2025-05-09',
    state: 'NO_REPLY',
    sourceId: cite['IACHR-AP'],
    note: 'Asked about the request of that day, the presidency declined to comment.',
    noteEs: 'Consultada sobre la solicitud de ese día, la Presidencia no quiso hacer comentarios.',
  },
});

const given = rows(answers, 'sv', {
  'founding-exchange': {
    questionId: question.founding,
    statementId: svStatement['president-all-handed-over'],
    class: 'PARTIAL',
    covers: 252,
    note: 'For the Venezuelans the term never ran out: it ended by exchange. Nothing is said of the Salvadorans.',
    noteEs:
      'En el caso de los venezolanos el plazo no llegó a vencer: terminó con el canje. De los salvadoreños no se dice nada.',
  },
  'founding-memorandum': {
    questionId: question.founding,
    statementId: svStatement['memorandum-disposition'],
    class: 'REFERS',
    note: 'Leaves the decision to the United States.',
    noteEs: 'Deja la decisión a Estados Unidos.',
  },
  'founding-renewable': {
    questionId: question.founding,
    statementId: svStatement['president-one-year'],
    class: 'EVADES',
    note: 'Says how long, and not what then.',
    noteEs: 'Dice por cuánto tiempo, pero no qué ocurre después.',
  },
  'founding-us-filings': {
    questionId: question.founding,
    statementId: svStatement['us-no-control'],
    class: 'REFERS',
    note: 'Leaves the people to El Salvador.',
    noteEs: 'Atribuye las personas a El Salvador.',
  },
  'venezuelans-exchange': {
    questionId: question.venezuelans,
    statementId: svStatement['president-all-handed-over'],
    class: 'ANSWERS',
    covers: 252,
  },
  'venezuelans-reply': {
    questionId: question.venezuelans,
    statementId: svStatement['sv-reply-text'],
    inquiryId: asked['working-group'].id,
    class: 'REFERS',
  },
  'replication-uganda': {
    questionId: question.replication,
    statementId: id('statements', 'us-uganda/foreign-ministry'),
    class: 'ANSWERS',
  },
  'instrument-proclamation': {
    questionId: question['instrument-name'],
    statementId: circumstance['proclamation-date'],
    class: 'ANSWERS',
  },
  'jurisdiction-us': {
    questionId: question.jurisdiction,
    statementId: svStatement['us-no-control'],
    class: 'REFERS',
  },
  'jurisdiction-court': {
    questionId: question.jurisdiction,
    statementId: svStatement['court-no-constructive-custody'],
    class: 'PARTIAL',
    note: 'On what was shown to the court by June 2025, and of the United States alone: it does not say that El Salvador is responsible.',
    noteEs:
      'Resuelve con lo que se había probado hasta junio de 2025 y solo respecto de Estados Unidos: no dice que el responsable sea El Salvador.',
  },
  'access-red-cross': {
    questionId: question.access,
    statementId: circumstance['icrc-visit'],
    class: 'PARTIAL',
    note: 'One visit; whom it saw and what it reported is not in the reviewed sources. The same organisation alleges that men were beaten afterwards for having spoken: see the allegation of reprisal.',
    noteEs:
      'Una sola visita; a quién vio y qué informó no consta en las fuentes revisadas. La misma organización señala que después golpearon a hombres por haber hablado: véase el señalamiento de represalias.',
  },
});

const contradicting = rows(answers, 'sv', {
  'founding-sv-reply': {
    questionId: question.founding,
    statementId: svStatement['sv-reply-to-working-group'],
    inquiryId: asked['working-group'].id,
    class: 'CONTRADICTS',
    contradictsId: given['founding-us-filings'].id,
    note: 'Says that the United States alone is responsible.',
    noteEs: 'Afirma que solo Estados Unidos es responsable.',
  },
  'jurisdiction-sv': {
    questionId: question.jurisdiction,
    statementId: svStatement['sv-reply-to-working-group'],
    inquiryId: asked['working-group'].id,
    class: 'CONTRADICTS',
    contradictsId: given['jurisdiction-us'].id,
  },
});

export const chapter: Chapter = {
  'question-addressees': [addressees],
  inquiries: [asked],
  answers: [given, contradicting],
};
