import { facilities } from '@paradero/contract/facilities';
import { idsOf, rows, type Chapter } from './build.js';
import { party } from './parties/party.js';

const all = rows(facilities, '', {
  cecot: {
    name: 'Terrorism Confinement Center (CECOT)',
    aliases: ['CECOT', 'Centro de Confinamiento del Terrorismo', 'mega-prison', 'megacárcel'],
    kind: 'PRISON',
    operatorId: party.svPrisons,
    country: 'SV',
    locality: 'Tecoluca, San Vicente',
    note: 'Opened at the end of January or in February 2023. The founding article places it about 72 km east of San Salvador.',
  },
  izalco: {
    name: 'Izalco prison',
    aliases: ['Penal de Izalco'],
    kind: 'PRISON',
    operatorId: party.svPrisons,
    country: 'SV',
    locality: 'Izalco',
    note: 'Named by one family as the place of detention; not confirmed.',
  },
  salvadoranPrisons: {
    name: 'Prisons of El Salvador, taken together',
    aliases: ['Salvadoran prison system', 'sistema penitenciario salvadoreño'],
    kind: 'UNKNOWN',
    operatorId: party.svPrisons,
    country: 'SV',
    note: 'Stands for the whole system where a source counts deaths or occupancy without naming a prison.',
  },
  guantanamo: {
    name: 'Guantánamo Bay naval base, migrant operation',
    aliases: ['Guantánamo', 'Guantanamo'],
    kind: 'MILITARY_BASE',
    operatorId: party.usMilitary,
    country: 'CU',
    locality: 'Guantánamo Bay',
    note: 'Run by the sending state itself.',
  },
  djiboutiBase: {
    name: 'US base in Djibouti',
    aliases: [],
    kind: 'MILITARY_BASE',
    operatorId: party.usMilitary,
    country: 'DJ',
  },
  catem: {
    name: 'CATEM',
    aliases: ['Centro de Atención Temporal a Migrantes'],
    kind: 'CAMP',
    country: 'CR',
  },
  panamaCamp: {
    name: 'Camp in Panama',
    aliases: [],
    kind: 'CAMP',
    country: 'PA',
    note: 'The reviewed notes do not name the camp.',
  },
  matsapha: {
    name: 'Matsapha prison',
    aliases: ['Matsapha'],
    kind: 'PRISON',
    country: 'SZ',
    locality: 'Matsapha',
  },
  juba: {
    name: 'Premises of the National Security Service, Juba',
    aliases: [],
    kind: 'POLICE',
    operatorId: party.southSudanSecurity,
    country: 'SS',
    locality: 'Juba',
    note: 'Which premises is not known.',
  },
  albaniaCentres: {
    name: 'Italian centres in Albania',
    aliases: [],
    kind: 'RECEPTION_CENTRE',
    operatorId: party.italy,
    country: 'AL',
    note: 'Under Italian jurisdiction inside; used as a return hub from March 2025.',
  },
  gjilan: {
    name: 'Gjilan prison',
    aliases: ['Gjilan', 'Gnjilane'],
    kind: 'PRISON',
    country: 'XK',
    locality: 'Gjilan',
    note: 'To be run under Danish law by a Danish warden.',
  },
  tilburg: {
    name: 'Tilburg prison',
    aliases: [],
    kind: 'PRISON',
    country: 'NL',
    locality: 'Tilburg',
    note: 'Belgian director, Dutch staff.',
  },
  norgerhaven: {
    name: 'Norgerhaven prison',
    aliases: ['Norgerhaven'],
    kind: 'PRISON',
    country: 'NL',
  },
});

/** Places where people are held, by key: `facility.cecot`. */
export const facility = idsOf(all);

export const chapter: Chapter = { facilities: [all] };
