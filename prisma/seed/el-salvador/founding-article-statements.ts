import { statements } from '@paradero/contract/statements';
import { idsOf, rows, type Chapter } from '../build.js';
import { facility } from '../facilities.js';
import { party } from '../parties/party.js';
import { cite } from '../sources/cite.js';
import { svAgreement } from './agreement.js';
import { svCohort } from './cohorts.js';
import { report } from './reports.js';
import { wording } from './wordings.js';

const article = { sourceId: cite.SEED, reportId: report.foundingArticle, verification: 'SINGLE' } as const;
const opinion = { ...article, speakerId: party.foundingOutlet, stance: 'AFFIRMS' } as const;

const official = rows(statements, 'founding-article', {
  'us-silent-on-expiry': {
    ...article,
    speakerId: party.usa,
    topic: 'TERM_EXPIRY',
    agreementId: svAgreement,
    cohortId: svCohort.march15,
    termOf: 'AGREEMENT',
    stance: 'SILENT',
    stated: '2025-03%',
    summary: 'The United States has not said what happens when the year of detention is over.',
    summaryEs: 'Estados Unidos no ha dicho qué ocurre cuando se cumpla el año de detención.',
    locator: 'S94, S95',
  },
  'sv-silent-on-expiry': {
    ...article,
    speakerId: party.elSalvador,
    topic: 'TERM_EXPIRY',
    agreementId: svAgreement,
    cohortId: svCohort.march15,
    termOf: 'AGREEMENT',
    stance: 'SILENT',
    stated: '2025-03%',
    summary: 'El Salvador has not said what happens when the year of detention is over.',
    summaryEs: 'El Salvador no ha dicho qué ocurre cuando se cumpla el año de detención.',
    locator: 'S94, S95',
  },
  'sv-one-year': {
    ...article,
    speakerId: party.elSalvador,
    topic: 'TERM_EXPIRY',
    agreementId: svAgreement,
    termOf: 'DETENTION',
    stance: 'PROMISES',
    summary: 'El Salvador will hold the people for one year in CECOT. That it can be renewed is left out.',
    summaryEs:
      'El Salvador recluirá a las personas por un año en el CECOT. No se menciona que es prorrogable.',
    locator: 'S39, S40',
  },
  'sv-accepts': {
    ...article,
    speakerId: party.elSalvador,
    topic: 'JURISDICTION',
    agreementId: svAgreement,
    stance: 'AFFIRMS',
    summary: 'El Salvador accepted the people and placed them in CECOT.',
    summaryEs: 'El Salvador aceptó a las personas y las recluyó en el CECOT.',
    locator: 'S14, S15, S98',
  },
  'sv-never-reintegrated': {
    ...article,
    speakerId: party.svJusticeMinistry,
    office: 'Minister of Justice',
    officeEs: 'Ministro de Justicia',
    topic: 'DISPOSITION',
    facilityId: facility.cecot,
    stance: 'AFFIRMS',
    summary: 'Whoever is held in CECOT will never return to society.',
    summaryEs: 'Quien esté recluido en el CECOT nunca volverá a la sociedad.',
    locator: 'S63; neither date nor place is given',
  },
  'us-invading': {
    ...article,
    speakerId: party.whiteHouse,
    ...wording.president,
    topic: 'LEGAL_BASIS',
    agreementId: svAgreement,
    stance: 'AFFIRMS',
    summary: 'The gang is invading the country. The article quotes the single word, without day or document.',
    summaryEs:
      'La pandilla está invadiendo el país. El artículo cita esa sola palabra, sin día ni documento.',
    quote: 'invading',
    locator: 'S28',
  },
  'us-members': {
    ...article,
    speakerId: party.usa,
    topic: 'EVIDENCE',
    cohortId: svCohort.march15,
    stance: 'AFFIRMS',
    summary: 'The people deported belong to Tren de Aragua. The accuser is only implied.',
    summaryEs: 'Las personas deportadas pertenecerían al Tren de Aragua. El acusador solo se insinúa.',
    locator: 'S05',
  },
  'us-no-evidence': {
    ...article,
    speakerId: party.usa,
    topic: 'EVIDENCE',
    cohortId: svCohort.march15,
    stance: 'SILENT',
    stated: '2025-03%',
    summary: 'No evidence tying the people to the gang and no offence of theirs had been made public.',
    summaryEs:
      'No se habían publicado pruebas del vínculo con la pandilla ni delito alguno de estas personas.',
    locator: 'S29, S30',
  },
  'us-defends': {
    ...article,
    speakerId: party.whiteHouse,
    topic: 'COMPLIANCE',
    cohortId: svCohort.march15,
    stance: 'AFFIRMS',
    stated: '2025-03%',
    summary: 'The administration defends the deportations; the article gives none of its words.',
    summaryEs: 'El Gobierno defiende las deportaciones; el artículo no cita sus palabras.',
    locator: 'S82',
  },
});

const footage = rows(statements, 'founding-article', {
  'sv-footage': {
    ...article,
    speakerId: party.svPresidency,
    topic: 'TREATMENT',
    cohortId: svCohort.march15,
    stance: 'AFFIRMS',
    stated: '[2025-03-15..2025-03-16]',
    summary:
      'Footage of the government shows riot police at the airport, a convoy of buses with soldiers, police and at least one helicopter, and the way to the prison. The article does not link to it.',
    summaryEs:
      'Un video del Gobierno muestra policías antidisturbios en el aeropuerto, una caravana de buses con militares, policías y al menos un helicóptero, y el trayecto al penal. El artículo no lo enlaza.',
    locator: 'S65, S67, S68, S73–S77, S81',
  },
});

const others = rows(statements, 'founding-article', {
  'outlet-on-the-basis': {
    ...opinion,
    topic: 'LEGAL_BASIS',
    cohortId: svCohort.march15,
    verification: 'CONTRADICTED',
    summary:
      'All of them are said to have been deported under the Alien Enemies Act. Later counts apply it to 137 of the 261.',
    summaryEs:
      'Todos habrían sido deportados con base en la Ley de Enemigos Extranjeros. Los recuentos posteriores la aplican a 137 de los 261.',
    locator: 'S23',
  },
  'outlet-on-the-act': {
    ...opinion,
    topic: 'LEGAL_BASIS',
    agreementId: svAgreement,
    summary:
      'The act is a law for times of war, of 1798; it lets the president detain or expel foreigners when the country is held to be at war.',
    summaryEs:
      'La ley es de 1798 y para tiempos de guerra; permite al presidente detener o expulsar a extranjeros cuando se considera que el país está en guerra.',
    locator: 'S24–S26',
  },
  'critics-on-destination': {
    ...article,
    speakerId: party.critics,
    topic: 'DISPOSITION',
    cohortId: svCohort.march15,
    stance: 'DENIES',
    summary: 'People who are deported should go to Venezuela and not to a prison of another state.',
    summaryEs: 'Las personas deportadas deberían ir a Venezuela y no a la cárcel de otro Estado.',
    locator: 'S48, S49',
  },
  'critics-on-legal-basis': {
    ...article,
    speakerId: party.critics,
    topic: 'LEGAL_BASIS',
    agreementId: svAgreement,
    stance: 'DENIES',
    summary: 'The act needs a war, and there is none. The other limb of the act, an incursion, is left out.',
    summaryEs: 'La ley exige una guerra y no la hay. Se omite el otro supuesto de la ley, la incursión.',
    locator: 'S83–S85; S26 is an incomplete paraphrase',
  },
  'groups-on-prisons': {
    ...article,
    speakerId: party.rightsGroups,
    topic: 'TREATMENT',
    facilityId: facility.salvadoranPrisons,
    stance: 'AFFIRMS',
    summary: 'Organisations are concerned about the prisons of El Salvador.',
    summaryEs: 'Varias organizaciones expresan preocupación por las cárceles de El Salvador.',
    locator: 'S86',
  },
  'outlet-on-the-prison': {
    ...opinion,
    topic: 'TREATMENT',
    facilityId: facility.cecot,
    summary:
      'The prison is the largest and harshest of the country and is widely criticised: an opinion of the article.',
    summaryEs: 'Sería la cárcel más grande y severa del país y muy criticada: opinión del artículo.',
    locator: 'S16, S17, S21, S42, S43, S45, S52',
  },
  'outlet-on-the-crackdown': {
    ...opinion,
    topic: 'TREATMENT',
    facilityId: facility.salvadoranPrisons,
    summary:
      'The deaths fall into the president’s drive against gangs; that it is the state of exception is not said.',
    summaryEs:
      'Las muertes se sitúan en la campaña del presidente contra las pandillas; no se dice que es el régimen de excepción.',
    locator: 'S92',
  },
  'outlet-on-the-move': {
    ...opinion,
    topic: 'REPLICATION',
    agreementId: svAgreement,
    summary:
      'Detention abroad in place of deportation is unusual and marks a harsher course: an opinion of the article.',
    summaryEs:
      'Detener en el extranjero en vez de deportar sería inusual y marcaría un rumbo más duro: opinión del artículo.',
    locator: 'S09, S22, S41, S46, S47, S96, S97',
  },
  'outlet-on-the-instrument': {
    ...opinion,
    topic: 'LEGAL_BASIS',
    agreementId: svAgreement,
    instrument: 'EXECUTIVE_ORDER',
    verification: 'CONTRADICTED',
    summary:
      'The last sentence calls the instrument an executive order, although the article speaks before of the act invoked; it was a proclamation.',
    summaryEs:
      'La última frase habla de orden ejecutiva, aunque antes el artículo menciona la ley invocada; fue una proclama.',
    quote: 'executive order',
    locator: 'S102, against S23',
  },
  'outlet-on-the-gang': {
    ...opinion,
    topic: 'EVIDENCE',
    agreementId: svAgreement,
    summary:
      'The gang began in Venezuelan prisons, spread over Latin America and is linked to violence, extortion and trafficking; no source is named.',
    summaryEs:
      'La pandilla nació en cárceles venezolanas, se extendió por América Latina y se la vincula con violencia, extorsión y trata; no se cita fuente.',
    locator: 'S06, S31–S36',
  },
  'outlet-on-the-deportees': {
    ...opinion,
    topic: 'IDENTITY',
    cohortId: svCohort.march15,
    verification: 'CONTRADICTED',
    summary:
      'Those flown were men and had no tie to El Salvador. Women were aboard, and 23 of those kept were Salvadorans.',
    summaryEs:
      'Los trasladados serían hombres sin vínculo con El Salvador. Iban mujeres a bordo y 23 de los que quedaron son salvadoreños.',
    locator: 'S49, S69',
  },
  'outlet-on-the-term': {
    ...opinion,
    topic: 'TERM_EXPIRY',
    agreementId: svAgreement,
    summary:
      'What runs out is called an agreement of one year; elsewhere the article says that each detention lasts a year.',
    summaryEs:
      'Lo que vence se llama acuerdo de un año; en otra parte el artículo dice que cada detención dura un año.',
    quote: 'one-year detention agreement',
    locator: 'S95, against S39',
  },
  'outlet-on-migration': {
    ...opinion,
    topic: 'EVIDENCE',
    cohortId: svCohort.march15,
    summary:
      'Most Venezuelans who came in recent years fled the collapse of the economy or political turmoil.',
    summaryEs:
      'La mayoría de los venezolanos llegados en años recientes huía del colapso económico o de la crisis política.',
    locator: 'S37, S38',
  },
});

/** Statements of the founding article, by key. */
export const foundingStatement = idsOf({ ...official, ...footage, ...others });

export const chapter: Chapter = { statements: [official, footage, others] };
