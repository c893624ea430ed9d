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
      'Sources speak both of a one-year detention of each person and of a one-year agreement; the term is recorded per person and both readings of its last day are shown. The leaked memorandum (AP1) gives one year; that it can be renewed rests on the post of the Salvadoran president of 16 March 2025 (UPI1). No source states the event from which the year runs: here it is counted from each transfer. The grant bars certain uses of the money and has no clause on torture or on indefinite detention. The proclamation under the Alien Enemies Act is dated 14 or 15 March 2025 depending on the source. For Salvadoran nationals no basis in the agreement has been published.',
    legalNotesEs:
      'Las fuentes hablan tanto de una detención de un año por persona como de un acuerdo de un año; el plazo se registra por persona y se muestran las dos lecturas de su último día. El memorando filtrado (AP1) fija un año; que sea prorrogable se apoya en la publicación del presidente salvadoreño del 16 de marzo de 2025 (UPI1). Ninguna fuente indica desde qué hecho corre el año: aquí se cuenta desde cada traslado. La subvención prohíbe ciertos usos del dinero y no contiene cláusula sobre tortura ni sobre detención indefinida. La proclama basada en la Ley de Enemigos Extranjeros lleva fecha 14 o 15 de marzo de 2025 según la fuente. Respecto de los nacionales salvadoreños no se ha publicado base alguna en el acuerdo.',
  },
});

/** The agreement whose expiry is the founding question. */
export const svAgreement = idsOf(instrument)['us-el-salvador'];

const agreementId = svAgreement;

const parties = rows(agreementParties, 'us-el-salvador', {
  sending: { agreementId, partyId: party.usa, role: 'SENDING_STATE' },
  host: { agreementId, partyId: party.elSalvador, role: 'HOST_STATE' },
  origin: { agreementId, partyId: party.venezuela, role: 'ORIGIN_STATE' },
  funder: {
    agreementId,
    partyId: party.inl,
    role: 'FUNDER',
    note: 'The grant of 22 March 2025.',
    noteEs: 'La subvención del 22 de marzo de 2025.',
  },
  custodian: { agreementId, partyId: party.svPrisons, role: 'CUSTODIAN' },
  embassy: {
    agreementId,
    partyId: party.usEmbassy,
    role: 'SPOKESPERSON',
    note: 'Sent the note of 13 March 2025.',
    noteEs: 'Envió la nota del 13 de marzo de 2025.',
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
      'A note of the US Embassy asks El Salvador to take up to 500 alleged members of Tren de Aragua and serves as notice of 24 hours.',
    summaryEs:
      'Una nota de la Embajada de EE. UU. pide a El Salvador recibir hasta 500 presuntos miembros del Tren de Aragua y sirve de aviso con 24 horas de antelación.',
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
  proclamation: {
    agreementId,
    type: 'INSTRUMENT',
    occurred: '[2025-03-14..2025-03-15]',
    summary:
      'Proclamation 10903 invokes the Alien Enemies Act. It was published on 15 March; sources date its signature on the 14th or on the 15th.',
    summaryEs:
      'La Proclama 10903 invoca la Ley de Enemigos Extranjeros. Se publicó el 15 de marzo; las fuentes fechan su firma el 14 o el 15.',
    verification: 'DISPUTED',
    sourceId: cite.WP1,
    locator: 'CI and WP1: 14 March; PI and AUILR: 15 March',
  },
  'first-transfer': {
    agreementId,
    type: 'FIRST_TRANSFER',
    occurred: '2025-03-15',
    summary:
      'Three aircraft leave the United States in the afternoon and evening: the first at 17:25 or 17:26, the second between 17:42 and 17:45, the third at 19:36 Eastern daylight time.',
    summaryEs:
      'Tres aviones salen de Estados Unidos por la tarde y la noche: el primero a las 17:25 o 17:26, el segundo entre las 17:42 y las 17:45, el tercero a las 19:36, hora de verano del Este.',
    verification: 'CORROBORATED',
    sourceId: cite.WI,
    locator: 'Minutes differ between WI, PI and LET',
  },
  'arrival-post': {
    agreementId,
    type: 'ANNOUNCED',
    occurred: '2025-03-16',
    summary:
      'The aircraft land in the night to 16 March. That day the Salvadoran president posts that the people have arrived, for a year which can be renewed.',
    summaryEs:
      'Los aviones aterrizan en la noche del 15 al 16 de marzo. Ese día el presidente salvadoreño publica que las personas llegaron, por un año prorrogable.',
    verification: 'CORROBORATED',
    sourceId: cite.UPI1,
    locator: 'Also 2P and 783',
  },
  'grant-letter': {
    agreementId,
    type: 'INSTRUMENT',
    occurred: '2025-03-22',
    summary:
      'A four-page grant letter of the State Department commits 4.76 million dollars of law-enforcement funds; its purpose names the detention of 238 people.',
    summaryEs:
      'Una carta de subvención de cuatro páginas del Departamento de Estado compromete 4.76 millones de dólares de fondos de aplicación de la ley; su objeto menciona la detención de 238 personas.',
    verification: 'DOCUMENTED',
    sourceId: cite.SN,
  },
  'second-flight': {
    agreementId,
    type: 'ANNOUNCED',
    occurred: '2025-03-31',
    summary:
      'Seventeen more people are announced, flown in the night to 31 March from Guantánamo on a US military aircraft, under ordinary removal orders.',
    summaryEs:
      'Se anuncian diecisiete personas más, trasladadas en la noche del 30 al 31 de marzo desde Guantánamo en un avión militar de EE. UU., con órdenes de expulsión ordinarias.',
    verification: 'CORROBORATED',
    sourceId: cite.AP2,
    locator: 'Also RT2, NYTd, NN and OAN',
  },
  'third-flight': {
    agreementId,
    type: 'ANNOUNCED',
    occurred: '2025-04-13',
    summary:
      'The Secretary of State announces ten more people, flown in the night of 12 April; a later list is said to show eleven.',
    summaryEs:
      'El secretario de Estado anuncia a diez personas más, trasladadas en la noche del 12 de abril; una lista posterior mostraría once.',
    verification: 'CORROBORATED',
    sourceId: cite.RT3,
    locator: 'Ten: also VOZ; eleven: BP',
  },
  exchange: {
    agreementId,
    type: 'ANNOUNCED',
    occurred: '2025-07-18',
    summary:
      'The Salvadoran president announces that all Venezuelans held were handed over. 252 people are flown to Caracas (Maiquetía) on two aircraft; Venezuela frees ten US citizens and permanent residents and an uncertain number of political prisoners.',
    summaryEs:
      'El presidente salvadoreño anuncia la entrega de todos los venezolanos recluidos. Llegan 252 personas a Caracas (Maiquetía) en dos aviones; Venezuela libera a diez ciudadanos y residentes permanentes de EE. UU. y a un número incierto de presos políticos.',
    verification: 'CORROBORATED',
    sourceId: cite['SWAP-WP'],
    locator: 'Also SWAP-UPI',
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
