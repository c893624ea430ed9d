import { cohorts } from '@paradero/contract/cohorts';
import { idsOf, rows, type Chapter } from '../build.js';
import { svAgreement as agreementId } from './agreement.js';

const whole = rows(cohorts, 'us-el-salvador', {
  all: {
    name: 'Everybody transferred to CECOT under the agreement',
    nameEs: 'Todas las personas trasladadas al CECOT en virtud del acuerdo',
    agreementId,
    exhaustive: true,
    transferred: '2025-03-15/2025-04-13',
    note: 'Three flights are known. A person removed alone on 7 or 8 May 2025 is recorded with his case, because no source places him under the agreement. Of the people the host refused, see their own cohort.',
    noteEs:
      'Se conocen tres vuelos. A una persona expulsada sola el 7 u 8 de mayo de 2025 se la registra con su caso, porque ninguna fuente la ubica dentro del acuerdo. Las personas que el Estado receptor no admitió figuran en su propia cohorte.',
  },
  refused: {
    name: 'Flown on 15 March 2025, refused by El Salvador and flown back',
    nameEs: 'Trasladadas el 15 de marzo de 2025, rechazadas por El Salvador y devueltas',
    agreementId,
    transferred: '2025-03-15',
    note: 'Eight or nine women and one Nicaraguan man, according to sworn declarations; at least ten in all, by one account. Whether the 261 counted by the White House include them is not known; here they are counted apart.',
    noteEs:
      'Ocho o nueve mujeres y un hombre nicaragüense, según declaraciones juradas; al menos diez en total, según una fuente. No se sabe si los 261 que contó la Casa Blanca las incluyen; aquí se cuentan aparte.',
  },
});

const parentId = whole.all.id;

const flights = rows(cohorts, 'us-el-salvador', {
  march15: {
    name: 'Flights of 15 March 2025',
    nameEs: 'Vuelos del 15 de marzo de 2025',
    agreementId,
    parentId,
    partition: 'FLIGHT',
    exhaustive: true,
    transferred: '2025-03-15/2025-03-16',
  },
  march30: {
    name: 'Flight of 30–31 March 2025',
    nameEs: 'Vuelo del 30 al 31 de marzo de 2025',
    agreementId,
    parentId,
    partition: 'FLIGHT',
    exhaustive: true,
    transferred: '2025-03-30/2025-03-31',
    legalBases: ['T8_FINAL'],
    note: 'A military aircraft; the people had been held at Guantánamo.',
    noteEs: 'Un avión militar; las personas habían estado detenidas en Guantánamo.',
  },
  april12: {
    name: 'Flight of 12–13 April 2025',
    nameEs: 'Vuelo del 12 al 13 de abril de 2025',
    agreementId,
    parentId,
    partition: 'FLIGHT',
    exhaustive: true,
    transferred: '2025-04-12/2025-04-13',
    note: 'Ten people were announced; a later list is said to show eleven. Nobody states the nationalities.',
    noteEs:
      'Se anunciaron diez personas; una lista posterior mostraría once. Nadie indica las nacionalidades.',
  },
});

const march15 = flights.march15.id;
const march30 = flights.march30.id;
const april12 = flights.april12.id;

const parts = rows(cohorts, 'us-el-salvador', {
  march15Aea: {
    name: '15 March: Venezuelans removed under the Alien Enemies Act',
    nameEs: '15 de marzo: venezolanos expulsados con base en la Ley de Enemigos Extranjeros',
    agreementId,
    parentId: march15,
    partition: 'LEGAL_BASIS',
    transferred: '2025-03-15/2025-03-16',
    nationality: 'VE',
    legalBases: ['AEA'],
  },
  march15Title8: {
    name: '15 March: Venezuelans removed under Title 8',
    nameEs: '15 de marzo: venezolanos expulsados conforme al Título 8',
    agreementId,
    parentId: march15,
    partition: 'LEGAL_BASIS',
    transferred: '2025-03-15/2025-03-16',
    nationality: 'VE',
    legalBases: ['T8_FINAL'],
  },
  march15Salvadorans: {
    name: '15 March: Salvadorans',
    nameEs: '15 de marzo: salvadoreños',
    agreementId,
    parentId: march15,
    partition: 'LEGAL_BASIS',
    transferred: '2025-03-15/2025-03-16',
    nationality: 'SV',
    legalBases: ['OWN_NATIONAL', 'SV_EXCEPTION'],
    note: 'Two leaders and 21 others, as the Secretary of State counted them. The detention under the state of exception rests on one source, kept as a statement. One Salvadoran removed on 15 March was returned to the United States on 6 June 2025 (Abrego Garcia v. Noem); no reviewed source says that he is one of the 23, so he is not taken out of the ledger. A question keeps this open.',
    noteEs:
      'Dos cabecillas y otras 21 personas, según el recuento del secretario de Estado. La detención conforme al régimen de excepción se apoya en una sola fuente, registrada como declaración. Un salvadoreño expulsado el 15 de marzo fue traído de vuelta a Estados Unidos el 6 de junio de 2025 (Abrego Garcia v. Noem); ninguna fuente revisada dice que sea uno de los 23, por lo que no se lo descuenta del libro de custodia. Una pregunta lo mantiene pendiente.',
  },
  march30Venezuelans: {
    name: '30–31 March: Venezuelans',
    nameEs: '30–31 de marzo: venezolanos',
    agreementId,
    parentId: march30,
    partition: 'NATIONALITY',
    transferred: '2025-03-30/2025-03-31',
    nationality: 'VE',
    legalBases: ['T8_FINAL'],
  },
  march30Salvadorans: {
    name: '30–31 March: Salvadorans',
    nameEs: '30–31 de marzo: salvadoreños',
    agreementId,
    parentId: march30,
    partition: 'NATIONALITY',
    transferred: '2025-03-30/2025-03-31',
    nationality: 'SV',
    legalBases: ['T8_FINAL', 'OWN_NATIONAL', 'SV_EXCEPTION'],
  },
  april12Venezuelans: {
    name: '12–13 April: Venezuelans (derived)',
    nameEs: '12–13 de abril: venezolanos (por deducción)',
    agreementId,
    parentId: april12,
    partition: 'NATIONALITY',
    transferred: '2025-04-12/2025-04-13',
    nationality: 'VE',
    legalBases: ['NONE_STATED'],
    note: 'No source states the nationalities. Seven follows from 252 Venezuelans exchanged less the 238 and the 7 flown before.',
    noteEs:
      'Ninguna fuente indica las nacionalidades. El siete resulta de restar a los 252 venezolanos canjeados los 238 y los 7 trasladados antes.',
  },
  april12Salvadorans: {
    name: '12–13 April: Salvadorans (derived)',
    nameEs: '12–13 de abril: salvadoreños (por deducción)',
    agreementId,
    parentId: april12,
    partition: 'NATIONALITY',
    transferred: '2025-04-12/2025-04-13',
    nationality: 'SV',
    legalBases: ['NONE_STATED'],
    note: 'What is left of ten people, or of eleven, after seven Venezuelans. The basis of this flight is not stated; what one source says of Salvadorans in general is kept as a statement.',
    noteEs:
      'Lo que queda de diez u once personas al descontar siete venezolanos. No se indica la base legal de este vuelo; lo que una fuente dice de los salvadoreños en general se registra como declaración.',
  },
});

/** The people moved to El Salvador, by group: `svCohort.march15Aea`. */
export const svCohort = idsOf({ ...whole, ...flights, ...parts });

export const chapter: Chapter = { cohorts: [whole, flights, parts] };
