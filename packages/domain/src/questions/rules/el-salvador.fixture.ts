import type { Day } from '../../day.js';
import { cohort, moved } from '../dossier.fixture.js';
import type { DossierCohort, DossierCustody } from '../dossier.js';

// The groups of the founding record and their lines in the ledger: 261 on 15 March 2025, 17 on 30 March, 10 or 11 on
// 12 April, 252 exchanged on 18 July.

interface Group {
  id: string;
  parentId: string;
  nationality: string;
  day: Day;
  arrived: Day;
  lo: number;
  hi: number;
  legalBasis: string | null;
}

const groups: readonly Group[] = [
  {
    ...{ id: 'aea', parentId: 'march-15', nationality: 'VE', legalBasis: 'AEA' },
    ...{ day: '2025-03-15', arrived: '2025-03-16', lo: 137, hi: 137 },
  },
  {
    ...{ id: 'title-8', parentId: 'march-15', nationality: 'VE', legalBasis: 'T8_FINAL' },
    ...{ day: '2025-03-15', arrived: '2025-03-16', lo: 101, hi: 101 },
  },
  {
    ...{ id: 'salvadorans', parentId: 'march-15', nationality: 'SV', legalBasis: null },
    ...{ day: '2025-03-15', arrived: '2025-03-16', lo: 23, hi: 23 },
  },
  {
    ...{ id: 'march-30-ve', parentId: 'march-30', nationality: 'VE', legalBasis: 'T8_FINAL' },
    ...{ day: '2025-03-30', arrived: '2025-03-31', lo: 7, hi: 7 },
  },
  {
    ...{ id: 'march-30-sv', parentId: 'march-30', nationality: 'SV', legalBasis: null },
    ...{ day: '2025-03-30', arrived: '2025-03-31', lo: 10, hi: 10 },
  },
  {
    ...{ id: 'april-ve', parentId: 'april-12', nationality: 'VE', legalBasis: 'NONE_STATED' },
    ...{ day: '2025-04-12', arrived: '2025-04-13', lo: 7, hi: 7 },
  },
  {
    ...{ id: 'april-sv', parentId: 'april-12', nationality: 'SV', legalBasis: 'NONE_STATED' },
    ...{ day: '2025-04-12', arrived: '2025-04-13', lo: 3, hi: 4 },
  },
];

const bases: Readonly<Record<string, readonly string[]>> = {
  aea: ['AEA'],
  'title-8': ['T8_FINAL'],
  salvadorans: ['OWN_NATIONAL', 'SV_EXCEPTION'],
  'march-30-ve': ['T8_FINAL'],
  'march-30-sv': ['OWN_NATIONAL'],
  'april-ve': ['NONE_STATED'],
  'april-sv': ['NONE_STATED'],
};

/** Everybody, the three flights, and their parts by legal basis or nationality. */
export const svCohorts: readonly DossierCohort[] = [
  cohort('all', { exhaustive: true }),
  ...['march-15', 'march-30', 'april-12'].map((id) =>
    cohort(id, { parentId: 'all', partition: 'FLIGHT', exhaustive: true }),
  ),
  ...groups.map(({ id, parentId, nationality }) =>
    cohort(id, { parentId, nationality, partition: 'NATIONALITY', legalBases: bases[id] ?? [] }),
  ),
];

/** Each group boards, arrives in the night and is held. */
export const svFlights: readonly DossierCustody[] = groups.flatMap(
  ({ id, day, arrived, lo, hi, legalBasis, nationality }) => [
    moved(`${id}-boarded`, day, { cohortId: id, toStatus: 'IN_TRANSIT', lo, hi }),
    moved(`${id}-held`, day, {
      ...{ cohortId: id, occurredLatest: arrived, fromStatus: 'IN_TRANSIT', lo, hi, legalBasis },
      toStatus: heldAs(nationality),
    }),
  ],
);

/** All Venezuelans are handed over. */
export const svExchange: readonly DossierCustody[] = groups
  .filter(({ nationality }) => nationality === 'VE')
  .map(({ id, lo, hi }) =>
    moved(`${id}-exchanged`, '2025-07-18', {
      ...{ cohortId: id, fromStatus: 'HELD_AGREEMENT', toStatus: 'EXCHANGED', lo, hi },
    }),
  );

/** From the day after, nobody says where the Salvadorans are. */
export const svUnaccounted: readonly DossierCustody[] = groups
  .filter(({ nationality }) => nationality === 'SV')
  .map(({ id, lo, hi }) =>
    moved(`${id}-unaccounted`, '2025-07-19', {
      ...{ cohortId: id, fromStatus: 'HELD_UNKNOWN', toStatus: 'WHEREABOUTS_UNK', lo, hi },
    }),
  );

function heldAs(nationality: string): string {
  return nationality === 'VE' ? 'HELD_AGREEMENT' : 'HELD_UNKNOWN';
}
