import { facilities } from '@paradero/contract/facilities';
import { idsOf, rows, type Chapter } from './build.js';
import { party } from './parties/party.js';

const all = rows(facilities, '', {
  cecot: {
    name: 'Terrorism Confinement Center (CECOT)',
    nameEs: 'Centro de Confinamiento del Terrorismo (CECOT)',
    aliases: ['CECOT', 'mega-prison', 'megacárcel'],
    kind: 'PRISON',
    operatorId: party.svPrisons,
    country: 'SV',
    locality: 'Tecoluca, San Vicente',
    note: 'Opened at the end of January or in February 2023. The founding article places it about 72 km east of San Salvador.',
    noteEs:
      'Abierto a fines de enero o en febrero de 2023. El artículo fundacional lo sitúa a unos 72 km al este de San Salvador.',
  },
  izalco: {
    name: 'Izalco prison',
    nameEs: 'Centro Penal de Izalco',
    aliases: ['Penal de Izalco'],
    kind: 'PRISON',
    operatorId: party.svPrisons,
    country: 'SV',
    locality: 'Izalco',
    note: 'Named by one family as the place of detention; not confirmed.',
    noteEs: 'Una familia lo señaló como lugar de detención; sin confirmar.',
  },
  salvadoranPrisons: {
    name: 'Prisons of El Salvador, taken together',
    nameEs: 'Cárceles de El Salvador, en conjunto',
    aliases: ['Salvadoran prison system', 'sistema penitenciario salvadoreño'],
    kind: 'UNKNOWN',
    operatorId: party.svPrisons,
    country: 'SV',
    note: 'Stands for the whole system where a source counts deaths or occupancy without naming a prison.',
    noteEs:
      'Representa el sistema entero cuando una fuente cuenta muertes u ocupación sin nombrar una cárcel.',
  },
  guantanamo: {
    name: 'Guantánamo Bay naval base, migrant operation',
    nameEs: 'Base naval de la Bahía de Guantánamo, operación para migrantes',
    aliases: ['Guantánamo', 'Guantanamo'],
    kind: 'MILITARY_BASE',
    operatorId: party.usMilitary,
    country: 'CU',
    locality: 'Guantánamo Bay',
    note: 'Run by the sending state itself.',
    noteEs: 'La administra el propio Estado remitente.',
  },
  djiboutiBase: {
    name: 'US base in Djibouti',
    nameEs: 'Base de Estados Unidos en Yibuti',
    aliases: [],
    kind: 'MILITARY_BASE',
    operatorId: party.usMilitary,
    country: 'DJ',
  },
  catem: {
    name: 'CATEM',
    nameEs: 'Centro de Atención Temporal a Migrantes (CATEM)',
    aliases: [],
    kind: 'CAMP',
    country: 'CR',
  },
  panamaCamp: {
    name: 'Camp in Panama',
    nameEs: 'Campamento en Panamá',
    aliases: [],
    kind: 'CAMP',
    country: 'PA',
    note: 'The reviewed notes do not name the camp.',
    noteEs: 'Las notas revisadas no nombran el campamento.',
  },
  matsapha: {
    name: 'Matsapha prison',
    nameEs: 'Cárcel de Matsapha',
    aliases: ['Matsapha'],
    kind: 'PRISON',
    country: 'SZ',
    locality: 'Matsapha',
  },
  juba: {
    name: 'Premises of the National Security Service, Juba',
    nameEs: 'Instalaciones del Servicio Nacional de Seguridad, Yuba',
    aliases: [],
    kind: 'POLICE',
    operatorId: party.southSudanSecurity,
    country: 'SS',
    locality: 'Juba',
    note: 'Which premises is not known.',
    noteEs: 'No se sabe de qué instalaciones se trata.',
  },
  albaniaCentres: {
    name: 'Italian centres in Albania',
    nameEs: 'Centros italianos en Albania',
    aliases: [],
    kind: 'RECEPTION_CENTRE',
    operatorId: party.italy,
    country: 'AL',
    note: 'Under Italian jurisdiction inside; used as a return hub from March 2025.',
    noteEs:
      'En su interior rige la jurisdicción italiana; se usan como centros de retorno desde marzo de 2025.',
  },
  gjilan: {
    name: 'Gjilan prison',
    nameEs: 'Cárcel de Gjilan',
    aliases: ['Gjilan', 'Gnjilane'],
    kind: 'PRISON',
    country: 'XK',
    locality: 'Gjilan',
    note: 'To be run under Danish law by a Danish warden.',
    noteEs: 'Está previsto que la administre un director danés conforme al derecho danés.',
  },
  tilburg: {
    name: 'Tilburg prison',
    nameEs: 'Cárcel de Tilburg',
    aliases: [],
    kind: 'PRISON',
    country: 'NL',
    locality: 'Tilburg',
    note: 'Belgian director, Dutch staff.',
    noteEs: 'Dirección belga, personal neerlandés.',
  },
  norgerhaven: {
    name: 'Norgerhaven prison',
    nameEs: 'Cárcel de Norgerhaven',
    aliases: ['Norgerhaven'],
    kind: 'PRISON',
    country: 'NL',
  },
});

/** Places where people are held, by key: `facility.cecot`. */
export const facility = idsOf(all);

export const chapter: Chapter = { facilities: [all] };
