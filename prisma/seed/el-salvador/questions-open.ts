import { questions } from '@paradero/contract/questions';
import { rows } from '../build.js';
import { cite } from '../sources/cite.js';
import { svAgreement } from './agreement.js';
import { svCohort } from './cohorts.js';
import { wmm } from './proceedings/alien-enemies.js';
import { bodyCase } from './proceedings/bodies.js';
import { jgg } from './proceedings/jgg.js';

const open = { state: 'OPEN' } as const;

const inArticle = { sourceId: cite.SEED, agreementId: svAgreement, opened: '2025-03-21' } as const;

/** What the founding article asks, or leaves out. */
export const raised = rows(questions, 'sv', {
  justification: {
    ...inArticle,
    cohortId: svCohort.march15,
    textEn: 'What justified sending the people flown on 15 March to a prison of another state?',
    textEs: '¿Qué justificó enviar a las personas trasladadas el 15 de marzo a la cárcel de otro Estado?',
    topic: 'EVIDENCE',
    severity: 'high',
    ...open,
    closing: 'Reasons for each person, given by those who decided.',
    closingEs: 'Los motivos respecto de cada persona, dados por quienes decidieron.',
  },
  legality: {
    ...inArticle,
    cohortId: svCohort.march15,
    textEn: 'Was it lawful to fly these people to El Salvador?',
    textEs: '¿Fue lícito trasladar a estas personas a El Salvador?',
    topic: 'LEGAL_BASIS',
    severity: 'high',
    ...open,
    closing:
      'A final ruling for each legal basis that was used. For the class of 137 one court found that due process was denied.',
    closingEs:
      'Un fallo firme por cada base legal utilizada. Respecto del grupo demandante de 137, un tribunal constató que se negó el debido proceso.',
  },
  'article-gaps': {
    ...inArticle,
    cohortId: svCohort.march15,
    textEn:
      'The founding article gives no nationalities, no number of flights, no name of the case and no person’s identity. What are they?',
    textEs:
      'El artículo fundacional no da nacionalidades, número de vuelos, nombre del caso ni identidad de persona alguna. ¿Cuáles son?',
    topic: 'DATA_QUALITY',
    severity: 'medium',
    ...open,
    closing: 'Later sources give the first three; who the people are needs an official list.',
    closingEs: 'Fuentes posteriores dan los tres primeros; quiénes son exige una lista oficial.',
  },
});

/** Numbers that do not agree. */
export const numbers = rows(questions, 'sv', {
  refused: {
    agreementId: svAgreement,
    cohortId: svCohort.refused,
    textEn:
      'How many women were flown back from El Salvador, eight or nine, and are they counted among the 261?',
    textEs:
      '¿Cuántas mujeres fueron devueltas desde El Salvador, ocho o nueve, y están contadas entre las 261 personas?',
    topic: 'COUNT',
    severity: 'medium',
    ...open,
    opened: '2025-03-24',
    closing: 'The passenger lists of the three aircraft.',
    closingEs: 'Las listas de pasajeros de los tres aviones.',
  },
  'ten-or-eleven': {
    agreementId: svAgreement,
    cohortId: svCohort.april12,
    textEn: 'Were ten or eleven people flown on 12 April 2025?',
    textEs: '¿Fueron diez u once las personas trasladadas el 12 de abril de 2025?',
    topic: 'DATA_QUALITY',
    severity: 'low',
    ...open,
    opened: '2025-04-16',
  },
  'sixteen-or-seventeen': {
    agreementId: svAgreement,
    cohortId: svCohort.march30,
    textEn: 'Seventeen people were announced on 31 March 2025 and sixteen named. Who is the seventeenth?',
    textEs:
      'El 31 de marzo de 2025 se anunciaron diecisiete personas y se nombró a dieciséis. ¿Quién es la decimoséptima?',
    topic: 'DATA_QUALITY',
    severity: 'low',
    ...open,
    opened: '2025-03-31',
  },
  'one-returned': {
    agreementId: svAgreement,
    cohortId: svCohort.march15Salvadorans,
    textEn:
      'Is the Salvadoran returned to the United States on 6 June 2025 one of the 23 counted? If he is, one person fewer is without an outcome.',
    textEs:
      '¿El salvadoreño devuelto a Estados Unidos el 6 de junio de 2025 es uno de los 23 contados? Si lo es, hay una persona menos sin destino conocido.',
    topic: 'DATA_QUALITY',
    severity: 'medium',
    ...open,
    opened: '2025-06-06',
    closing: 'A source that places him on the flights of 15 March among those counted.',
    closingEs: 'Una fuente que lo sitúe entre los contados en los vuelos del 15 de marzo.',
    population: 1,
    covered: 0,
  },
});

/** Decisions and replies that are awaited. */
export const awaited = rows(questions, 'sv', {
  'full-fifth-circuit': {
    proceedingId: wmm,
    textEn: 'Does the full Fifth Circuit hold the use of the Alien Enemies Act lawful?',
    textEs: '¿Considera lícito el pleno del Quinto Circuito el uso de la Ley de Enemigos Extranjeros?',
    topic: 'LEGAL_BASIS',
    severity: 'high',
    ...open,
    opened: '2026-01-22',
    closing: 'The decision of the full court.',
    closingEs: 'La decisión del pleno.',
  },
  mandamus: {
    proceedingId: jgg,
    textEn: 'What did the appeals court decide on the contempt inquiry after December 2025?',
    textEs:
      '¿Qué resolvió el tribunal de apelaciones sobre la investigación por desacato después de diciembre de 2025?',
    topic: 'COMPLIANCE',
    severity: 'medium',
    ...open,
    opened: '2025-12-15',
  },
  takers: {
    proceedingId: jgg,
    agreementId: svAgreement,
    cohortId: svCohort.march15Aea,
    textEn:
      'How many of the 137 asked to return under the order of 12 February 2026, and how many were brought back?',
    textEs:
      '¿Cuántos de los 137 pidieron regresar conforme a la orden del 12 de febrero de 2026 y a cuántos se trajo?',
    topic: 'RETURN',
    severity: 'high',
    ...open,
    opened: '2026-02-27',
    population: 137,
    covered: 0,
  },
  'iachr-decision': {
    proceedingId: bodyCase.iachr,
    cohortId: svCohort.all,
    textEn: 'Did the Inter-American Commission grant the precautionary measures requested on 9 May 2025?',
    textEs: '¿Otorgó la CIDH las medidas cautelares solicitadas el 9 de mayo de 2025?',
    topic: 'REPLY',
    severity: 'medium',
    ...open,
    opened: '2025-05-09',
  },
  'experts-letters': {
    proceedingId: bodyCase.unExperts,
    cohortId: svCohort.all,
    textEn: 'Will the United States and El Salvador answer the letters of the UN experts?',
    textEs: '¿Responderán Estados Unidos y El Salvador a las cartas de los expertos de la ONU?',
    topic: 'REPLY',
    severity: 'medium',
    ...open,
    opened: '2025-04-30',
  },
});
