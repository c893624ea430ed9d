import { statements } from '@paradero/contract/statements';
import { idsOf, rows, type Chapter } from '../build.js';
import { facility } from '../facilities.js';
import { party } from '../parties/party.js';
import { cite } from '../sources/cite.js';
import { svAgreement } from './agreement.js';
import { svCohort } from './cohorts.js';
import { report } from './reports.js';

/** What was said of the legal basis, the money, the text, access to the prison and single places. */
const circumstances = rows(statements, 'sv', {
  'family-izalco': {
    speakerId: party.families,
    topic: 'WHEREABOUTS',
    agreementId: svAgreement,
    facilityId: facility.izalco,
    stance: 'AFFIRMS',
    stated: '../2025-06-25',
    summary:
      'The family of a man removed in May 2025 despite a court bar believes that he is held in Izalco prison. Nobody has confirmed it.',
    summaryEs:
      'La familia de un hombre expulsado en mayo de 2025 pese a una prohibición judicial cree que está en el penal de Izalco. Nadie lo ha confirmado.',
    verification: 'SINGLE',
    sourceId: cite.GDN1,
  },
  assurances: {
    speakerId: party.justSecurity,
    topic: 'ASSURANCES',
    agreementId: svAgreement,
    stance: 'DENIES',
    stated: '../2025-07-21',
    summary: 'An analysis of the three documents calls them, in its title, a fig leaf in legal dress.',
    summaryEs: 'Un análisis de los tres documentos los llama, en su título, una hoja de parra jurídica.',
    verification: 'SINGLE',
    sourceId: cite.ESN1,
  },
  'icrc-visit': {
    speakerId: party.hrw,
    topic: 'ACCESS',
    cohortId: svCohort.all,
    facilityId: facility.cecot,
    stance: 'AFFIRMS',
    stated: '2025-11-12',
    summary: 'The International Committee of the Red Cross visited CECOT in May 2025.',
    summaryEs: 'El Comité Internacional de la Cruz Roja visitó el CECOT en mayo de 2025.',
    quote: 'por haber contado a la Cruz Roja',
    verification: 'SINGLE',
    sourceId: cite.LAE,
    reportId: report.hrwNovember2025,
  },
  'senate-no-audit': {
    speakerId: party.senateMinority,
    topic: 'MONEY',
    agreementId: svAgreement,
    stance: 'DENIES',
    stated: '2026-02-13',
    summary: 'The minority staff found no evidence that the money was audited from outside.',
    summaryEs: 'El personal de la minoría no halló pruebas de una auditoría externa del dinero.',
    verification: 'SINGLE',
    sourceId: cite.SFRC,
    reportId: report.senateMinority2026,
  },
  'grant-conditions': {
    speakerId: party.stateDepartment,
    topic: 'TEXT',
    agreementId: svAgreement,
    stance: 'AFFIRMS',
    stated: '2025-03-22',
    summary:
      'The grant bars its use for counsel of asylum seekers, for UNRWA, abortion, diversity programmes and caravans. It has no clause on torture or on detention without end.',
    summaryEs:
      'La subvención prohíbe usarla para abogados de solicitantes de asilo, la UNRWA, el aborto, programas de diversidad y caravanas. No contiene cláusula sobre tortura ni sobre detención indefinida.',
    verification: 'CORROBORATED',
    sourceId: cite.USAT,
    locator: 'Also INT and DF1',
  },
  'ngo-still-held': {
    speakerId: party.wwd,
    topic: 'WHEREABOUTS',
    cohortId: svCohort.all,
    facilityId: facility.cecot,
    stance: 'AFFIRMS',
    stated: '2026-03-16',
    summary: 'Many of the Salvadorans flown with the Venezuelans are still held a year later, some in CECOT.',
    summaryEs:
      'Un año después, muchos de los salvadoreños trasladados con los venezolanos siguen detenidos, algunos en el CECOT.',
    verification: 'SINGLE',
    sourceId: cite.WWD,
    reportId: report.wwd2026,
  },
  'secretary-accused': {
    speakerId: party.stateDepartment,
    office: 'Secretary of State',
    officeEs: 'Secretario de Estado',
    topic: 'EVIDENCE',
    cohortId: svCohort.march15,
    stance: 'AFFIRMS',
    stated: '[2025-03-15..2025-03-31]',
    summary: 'A post counts over 250 people as members of Tren de Aragua.',
    summaryEs: 'Una publicación cuenta a más de 250 personas como miembros del Tren de Aragua.',
    quote: 'over 250 TdA',
    verification: 'SINGLE',
    sourceId: cite['2P'],
  },
  'salvadorans-basis': {
    speakerId: party.unnoted,
    topic: 'LEGAL_BASIS',
    agreementId: svAgreement,
    cohortId: svCohort.all,
    stance: 'AFFIRMS',
    summary:
      'The Salvadorans were removed to their own country and then detained under its state of exception. No basis in an agreement with another state has been published for them.',
    summaryEs:
      'Los salvadoreños fueron expulsados a su propio país y luego detenidos conforme a su régimen de excepción. No se ha publicado base alguna en un acuerdo con otro Estado.',
    verification: 'SINGLE',
    sourceId: cite.UNNOTED,
    locator: 'One source',
  },
  'agreed-before-proclamation': {
    speakerId: party.democracyForward,
    topic: 'TEXT',
    agreementId: svAgreement,
    stance: 'AFFIRMS',
    summary: 'El Salvador had agreed before the proclamation was made.',
    summaryEs: 'El Salvador había aceptado antes de que se dictara la proclama.',
    verification: 'SINGLE',
    sourceId: cite.DF2,
  },
  'proclamation-date': {
    speakerId: party.whiteHouse,
    topic: 'LEGAL_BASIS',
    agreementId: svAgreement,
    cohortId: svCohort.march15Aea,
    stance: 'AFFIRMS',
    stated: '[2025-03-14..2025-03-15]',
    summary:
      'Proclamation 10903 (90 Fed. Reg. 13033) invokes the Alien Enemies Act, 50 U.S.C. 21–24. Some sources date it 14 March, others the 15th, when it was published.',
    summaryEs:
      'La Proclama 10903 (90 Fed. Reg. 13033) invoca la Ley de Enemigos Extranjeros, 50 U.S.C. 21–24. Unas fuentes la fechan el 14 de marzo y otras el 15, día de su publicación.',
    quote: 'Proclamation 10903',
    verification: 'DISPUTED',
    sourceId: cite.WP1,
    locator: 'CI and WP1: 14 March; PI and AUILR: 15 March',
  },
  'proclamation-date-review': {
    speakerId: party.auilr,
    topic: 'LEGAL_BASIS',
    agreementId: svAgreement,
    cohortId: svCohort.march15Aea,
    stance: 'AFFIRMS',
    stated: '2025-08-29',
    summary: 'A law review dates the proclamation 15 March 2025.',
    summaryEs: 'Una revista jurídica fecha la proclama el 15 de marzo de 2025.',
    verification: 'DISPUTED',
    sourceId: cite.AUILR,
  },
});

/** Statements on circumstances, by key. */
export const circumstance = idsOf(circumstances);

export const chapter: Chapter = { statements: [circumstances] };
