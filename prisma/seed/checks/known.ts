import { readEdtf } from '@paradero/domain/edtf';
import { custodyGroup } from '@paradero/domain/custody';
import { svAgreement } from '../el-salvador/agreement.js';
import { svCohort } from '../el-salvador/cohorts.js';
import type { FoundingRecord } from '../record.js';
import { finding, type Outcome } from './finding.js';

/** By April 2025 the public could know the flights of March, and neither the grant nor the release. */
export function publicationDatesHold(record: FoundingRecord): Outcome {
  const inApril = knownBy(record, '2025-04-01');
  const inJuly = knownBy(record, '2025-07-19');
  const flights = record.figures.filter(
    ({ cohortId, measure }) => cohortId === svCohort.march15 && measure === 'TRANSFERRED',
  );
  const grant = record.figures.filter(
    ({ agreementId, moneyState }) => agreementId === svAgreement && moneyState === 'OBLIGATED',
  );
  const release = record['custody-events'].filter(
    ({ cohortId, toStatus }) =>
      isFoundingPart(cohortId) && custodyGroup(toStatus) === 'outcome' && toStatus !== 'REFUSED_HOST',
  );
  const early = [...grant, ...release].filter(inApril);
  const late = release.filter((row) => !inJuly(row));
  return {
    proved: `known on 2025-04-01: ${flights.filter(inApril).length} figures of the flights, no grant, no release; known on 2025-07-19: the release`,
    findings: [
      ...early.map((row) => finding(row, 'would have been known on 2025-04-01')),
      ...late.map((row) => finding(row, 'would not have been known on 2025-07-19')),
      ...(flights.some(inApril) ? [] : flights.map((row) => finding(row, 'is not known on 2025-04-01'))),
    ],
  };
}

const isFoundingPart = (cohortId: string) => Object.values<string>(svCohort).includes(cohortId);

function knownBy(record: FoundingRecord, day: string) {
  const known = new Set(
    record.sources.filter(({ published }) => latestDay(published) <= day).map(({ id }) => id),
  );
  return ({ sourceId }: { sourceId: string }) => known.has(sourceId);
}

function latestDay(published: string | null): string {
  const read = published === null ? null : readEdtf(published);
  return (read?.ok && read.latest) || '9999-12-31';
}
