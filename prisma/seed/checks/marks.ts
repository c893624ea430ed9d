import { nameOf } from '../build.js';
import type { FoundingRecord } from '../record.js';
import { finding, type Finding, type Outcome } from './finding.js';

// Each list is whole: a row that takes one of these states, or loses it, must be put here by hand.
const marks = {
  /** Derived by arithmetic; no source states it. */
  INFERRED: [
    'custody-events/us-el-salvador/later-flights/april-12-venezuelans-boarded',
    'custody-events/us-el-salvador/later-flights/april-12-venezuelans-held',
    'custody-events/us-el-salvador/later-flights/april-12-salvadorans-boarded',
    'custody-events/us-el-salvador/later-flights/april-12-salvadorans-held',
    'custody-events/us-el-salvador/exchange/march-15-aea',
    'custody-events/us-el-salvador/exchange/march-15-title-8',
    'custody-events/us-el-salvador/exchange/march-30',
    'custody-events/us-el-salvador/exchange/april-12',
    'custody-events/us-el-salvador/unaccounted/march-15',
    'custody-events/us-el-salvador/unaccounted/march-30',
    'custody-events/us-el-salvador/unaccounted/april-12',
    'custody-events/us-south-sudan/others-waiting',
    'custody-events/us-south-sudan/others-landed',
    'custody-events/us-ghana/later',
    'custody-events/us-guantanamo/gone-elsewhere',
    'custody-events/norway-netherlands/own-request-expired',
    'custody-events/norway-netherlands/without-consent-expired',
    'figures/later-flights/april-12-venezuelans',
    'figures/later-flights/april-12-salvadorans',
    'figures/totals/all-sum-of-flights',
    'figures/totals/salvadorans-difference',
    'figures/afterwards/unaccounted-venezuelans-sum',
    'figures/money/announced-derived',
    'figures/money/grant-derived',
    'figures/cecot/occupancy-rate',
    'figures/us-eswatini/all',
    'figures/us-ghana/later',
  ],
  /** General knowledge, not found in the reviewed sources. */
  UNREVIEWED: [
    'agreement-events/us-uganda/signed',
    'agreement-events/us-palau/signed-day',
    'agreement-events/australia-nauru/first-transfer-month',
    'agreement-events/belgium-netherlands/ended',
    'custody-events/belgium-netherlands/first-expired',
    'figures/italy-albania/first-group',
    'figures/italy-albania/second-group',
    'figures/australia-nauru/quota-354',
    'figures/belgium-netherlands/places-later',
    'proceeding-events/jgg/inquiry-allowed-day',
  ],
  /** One primary document behind many outlets: the grant, and the texts of two reports. */
  DOCUMENTED: [
    'agreement-events/us-el-salvador/grant-letter',
    'agreement-events/us-el-salvador/grant-unsealed',
    'figures/money/grant-states-newsroom',
    'figures/money/grant-senate-minority',
    'figures/money/grant-notus',
    'figures/money/grant-hrw',
    'figures/quotas/grant-purpose',
    'figures/reports/hrw-former-detainees',
    'figures/reports/hrw-others',
    'figures/reports/hrw-sexual-violence',
    'figures/reports/hrw-no-record',
    'figures/reports/hrw-violent-conviction',
    'figures/reports/hrw-asylum',
    'figures/senate-minority/five-states',
    'figures/senate-minority/with-flights',
    'figures/senate-minority/people',
    'figures/senate-minority/already-home',
    'proceeding-events/agreement-and-notice/rfk-unsealed',
  ],
  /** Due process denied to the class of 137. */
  JUDICIAL_FINDING: ['allegations/sv/no-notice'],
  /** One removal called an administrative error; nothing else was admitted. */
  OFFICIAL_ADMITTED: ['proceeding-events/abrego-garcia/admission', 'statements/single/administrative-error'],
} as const;

/** Allegations that more than one origin supports; every other one is of a single source, or weaker. */
const corroboratedAllegations: readonly string[] = [
  'allegations/founding-article/deaths',
  'allegations/sv/disappearance-hrw',
  'allegations/sv/disappearance-un',
  'allegations/sv/refoulement',
  'allegations/sv/deaths-cristosal',
];

const marked = [
  'agreement-events',
  'custody-events',
  'allegations',
  'figures',
  'proceeding-events',
  'statements',
] as const;

/** The states that say most, or least, are held by the rows they were given to and by no other. */
export function marksAreKept(record: FoundingRecord): Outcome {
  const rows = marked.flatMap((name) =>
    record[name].map(({ id, verification }) => ({ id, name: nameOf(id), verification })),
  );
  const known = new Set(rows.map(({ name }) => name));
  const lists = Object.entries<readonly string[]>(marks);
  return {
    proved: lists.map(([state, names]) => `${names.length} ${state}`).join(', '),
    findings: [
      ...raisedAllegations(record),
      ...lists.flatMap(([state, names]) => [
        ...rows
          .filter(({ name, verification }) => (verification === state) !== names.includes(name))
          .map((row) =>
            finding(row, row.verification === state ? `may not be ${state}` : `has lost its mark ${state}`),
          ),
        ...names.filter((name) => !known.has(name)).map((row) => ({ row, problem: 'is gone' })),
      ]),
    ],
  };
}

function raisedAllegations({ allegations }: FoundingRecord): Finding[] {
  return allegations
    .filter(({ verification }) => verification === 'CORROBORATED')
    .filter(({ id }) => !corroboratedAllegations.includes(nameOf(id)))
    .map((row) => finding(row, 'may not be CORROBORATED'));
}
