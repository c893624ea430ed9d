import { agreementEvents } from '@paradero/contract/agreement-events';
import { agreementParties } from '@paradero/contract/agreement-parties';
import { agreements } from '@paradero/contract/agreements';
import { idsOf, rows, type Chapter } from '../build.js';
import { party } from '../parties/party.js';
import { cite } from '../sources/cite.js';

const instrument = rows(agreements, '', {
  'us-el-salvador': {
    title: 'United States – El Salvador: detention of deported people in CECOT',
    titleEs: 'Estados Unidos – El Salvador: detención de personas deportadas en el CECOT',
    form: 'NOTES',
    textStatus: 'UNSEALED',
    lifeCycle: 'UNKNOWN',
    termType: 'PER_PERSON',
    termDuration: 'P1Y',
    termAnchor: 'EACH_TRANSFER',
    termBoundary: 'BOTH',
    termRenewable: true,
    termSourceId: cite.AP1,
    summary:
      'Notes of 13–15 March 2025 and a grant letter of 22 March 2025. El Salvador holds people sent by the United States in CECOT for one year, renewable, until the United States decides what becomes of them. The Venezuelans left in an exchange on 18 July 2025; of the Salvadorans flown with them little is known.',
    summaryEs:
      'Notas del 13 al 15 de marzo de 2025 y carta de subvención del 22 de marzo de 2025. El Salvador recluye en el CECOT, por un año renovable, a personas enviadas por Estados Unidos, hasta que este decida su destino. Los venezolanos salieron en un canje el 18 de julio de 2025; de los salvadoreños trasladados con ellos se sabe poco.',
    legalNotes:
      'Sources speak both of a one-year detention of each person and of a one-year agreement; the term is recorded per person and both readings of its last day are shown. The grant bars certain uses of the money and has no clause on torture or on indefinite detention. The proclamation under the Alien Enemies Act is dated 14 or 15 March 2025 depending on the source. For Salvadoran nationals no basis in the agreement has been published.',
  },
});

/** The agreement whose expiry is the founding question. */
export const svAgreement = idsOf(instrument)['us-el-salvador'];

const agreementId = svAgreement;

const parties = rows(agreementParties, 'us-el-salvador', {
  sending: { agreementId, partyId: party.usa, role: 'SENDING_STATE' },
  host: { agreementId, partyId: party.elSalvador, role: 'HOST_STATE' },
  origin: { agreementId, partyId: party.venezuela, role: 'ORIGIN_STATE' },
  funder: { agreementId, partyId: party.inl, role: 'FUNDER', note: 'The grant of 22 March 2025.' },
  custodian: { agreementId, partyId: party.svPrisons, role: 'CUSTODIAN' },
  embassy: {
    agreementId,
    partyId: party.usEmbassy,
    role: 'SPOKESPERSON',
    note: 'Sent the note of 13 March 2025.',
  },
});

const events = rows(agreementEvents, 'us-el-salvador', {
  understanding: {
    agreementId,
    type: 'ANNOUNCED',
    occurred: '2025-02',
    summary:
      'The Secretary of State and the Salvadoran president reach a first understanding that deportees may be jailed in El Salvador.',
    summaryEs:
      'El secretario de Estado y el presidente salvadoreño llegan a un primer entendimiento para recluir a deportados en El Salvador.',
    verification: 'CORROBORATED',
    sourceId: cite.AP1,
  },
  'embassy-note': {
    agreementId,
    type: 'INSTRUMENT',
    occurred: '2025-03-13',
    summary:
      'A note of the US Embassy asks El Salvador to take up to 500 alleged members of Tren de Aragua and serves as notice of 24 hours. Counsel in the case about the agreement says that El Salvador agreed before the proclamation.',
    summaryEs:
      'Una nota de la Embajada de EE. UU. pide a El Salvador recibir hasta 500 presuntos miembros del Tren de Aragua y sirve de aviso con 24 horas. La parte actora en el juicio sobre el acuerdo sostiene que El Salvador aceptó antes de la proclama.',
    verification: 'SINGLE',
    sourceId: cite.INT,
    locator: 'Court exhibit described in the article',
  },
  'ministry-memorandum': {
    agreementId,
    type: 'INSTRUMENT',
    occurred: '[2025-03-13..2025-03-15]',
    summary:
      'A memorandum of the Salvadoran foreign ministry offers to house about 300 people for one year, pending a US decision on their long-term disposition; two men of MS-13 are to come as well.',
    summaryEs:
      'Un memorando de la Cancillería salvadoreña ofrece alojar a unas 300 personas durante un año, mientras Estados Unidos decide su destino a largo plazo; vendrían también dos hombres de la MS-13.',
    verification: 'SINGLE',
    sourceId: cite.AP1,
    locator: 'One leaked document; other outlets repeat AP',
  },
  'first-transfer': {
    agreementId,
    type: 'FIRST_TRANSFER',
    occurred: '2025-03-15',
    summary:
      'Three aircraft leave the United States in the afternoon and evening: the first at 17:25 or 17:26, the second between 17:42 and 17:45, the third at 19:36 Eastern time. They land in El Salvador in the night.',
    summaryEs:
      'Tres aviones salen de Estados Unidos por la tarde y la noche: el primero a las 17:25 o 17:26, el segundo entre las 17:42 y las 17:45, el tercero a las 19:36, hora del Este. Aterrizan en El Salvador durante la noche.',
    verification: 'CORROBORATED',
    sourceId: cite.WI,
    locator: 'Minutes differ between WI, PI and LET',
  },
  'grant-letter': {
    agreementId,
    type: 'INSTRUMENT',
    occurred: '2025-03-22',
    summary:
      'A four-page grant letter of the State Department commits 4.76 million dollars of law-enforcement funds; its purpose names the detention of 238 people.',
    summaryEs:
      'Una carta de subvención de cuatro páginas del Departamento de Estado compromete 4,76 millones de dólares de fondos de aplicación de la ley; su objeto menciona la detención de 238 personas.',
    verification: 'DOCUMENTED',
    sourceId: cite.SN,
  },
  'notes-declassified': {
    agreementId,
    type: 'DISCLOSED',
    occurred: '../2025-07-21',
    summary:
      'Three diplomatic documents with assurances under the Convention against Torture are declassified and published. Their full text is not in the reviewed sources.',
    summaryEs:
      'Se desclasifican y publican tres documentos diplomáticos con garantías conforme a la Convención contra la Tortura. Su texto íntegro no consta en las fuentes revisadas.',
    verification: 'SINGLE',
    sourceId: cite.JS,
    locator: 'The second address known is a copy of the first',
  },
  'court-challenge': {
    agreementId,
    type: 'CHALLENGED',
    occurred: '../2025-09-09',
    summary: 'Organisations challenge the agreement itself before a federal court in Washington.',
    summaryEs: 'Organizaciones impugnan el acuerdo mismo ante un tribunal federal en Washington.',
    verification: 'CORROBORATED',
    sourceId: cite.DF2,
  },
  'grant-unsealed': {
    agreementId,
    type: 'DISCLOSED',
    occurred: '2025-09-09',
    summary: 'The grant agreement is unsealed in the case about it.',
    summaryEs: 'El convenio de subvención se hace público en el juicio que lo impugna.',
    verification: 'DOCUMENTED',
    sourceId: cite.DF1,
  },
});

export const chapter: Chapter = {
  agreements: [instrument],
  'agreement-parties': [parties],
  'agreement-events': [events],
};
