import { addDays, type Day } from '../../day.js';
import { intersect, toInterval } from '../../interval.js';
import { aboutAgreement, aboutCohort } from '../about.js';
import { grouped } from '../../grouped.js';
import type { AgreementDossier, DossierCustody, DossierEvent } from '../dossier.js';
import type { QuestionRule } from '../rule.js';

const days = 3;

// Of these an agreement has one; notes, announcements, payments and extensions come more than once.
const once = new Set([
  ...['INITIALLED', 'SIGNED', 'RATIFIED', 'REJECTED', 'IN_FORCE', 'FIRST_TRANSFER'],
  ...['NOTICE_GIVEN', 'TERMINATED', 'SUPERSEDED', 'EXPIRED'],
]);

/**
 * Q25: two agreement events of a type that an agreement has once, or two lines of one cohort between the same statuses
 * whose counts can be equal and whose facilities do not differ, are dated apart but within some days. Days not known
 * are no conflict.
 */
export const oneEventOrTwo: QuestionRule<AgreementDossier> = {
  code: 'Q25',
  thresholds: [days],
  ask: (dossier, { thresholds: [within = days] }) => {
    const events = [
      ...grouped(
        dossier.events.filter(({ type }) => once.has(type)),
        ({ type }) => type,
      ),
    ].flatMap(([type, ofType]) =>
      nearPairs(ofType, within).map((pair) => ({
        ...aboutAgreement('Q25', dossier, idsOf(pair)),
        ...asked(pair, { kind: 'EVENT', type }),
      })),
    );
    const lines = [...grouped(dossier.custody, directionOf).values()].flatMap((alike) =>
      nearPairs(alike, within)
        .filter(mayBeOne)
        .map((pair) => ({
          ...aboutCohort('Q25', dossier, { cohortId: pair[0].cohortId, more: idsOf(pair) }),
          ...asked(pair, { kind: 'CUSTODY', type: pair[0].toStatus }),
        })),
    );
    return [...events, ...lines];
  },
};

type Dated = Pick<DossierEvent, 'id' | 'occurredEarliest' | 'occurredLatest'>;
type Pair<T> = [first: T, second: T];

/** Pairs of which the second begins after the first has ended, by at most so many days. */
function nearPairs<T extends Dated>(records: readonly T[], within: number): Pair<T>[] {
  const sorted = records
    .flatMap((record) =>
      record.occurredEarliest === null ? [] : [{ record, start: record.occurredEarliest }],
    )
    .toSorted((one, other) => (one.start < other.start ? -1 : 1));
  const starts = sorted.map(({ start }) => start);
  return records.flatMap((record) => {
    const end = record.occurredLatest;
    if (end === null) return [];
    const near = sorted.slice(countUpTo(starts, end), countUpTo(starts, addDays(end, within)));
    return near.map((other): Pair<T> => [record, other.record]);
  });
}

/** How many of the sorted days are not after a day. */
function countUpTo(sorted: readonly Day[], day: Day): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? day) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

function directionOf({ cohortId, fromStatus, toStatus }: DossierCustody): string {
  return JSON.stringify([cohortId, fromStatus, toStatus]);
}

function mayBeOne([one, other]: Pair<DossierCustody>): boolean {
  const places = new Set([one.facilityId, other.facilityId].filter((id) => id !== null));
  return places.size < 2 && intersect(toInterval(one), toInterval(other)) !== null;
}

const idsOf = (pair: Pair<Dated>): string[] => pair.map(({ id }) => id).toSorted();

function asked(pair: Pair<Dated>, what: { kind: 'EVENT' | 'CUSTODY'; type: string }) {
  const [first, second] = pair;
  const inputs = {
    ...what,
    recordIds: idsOf(pair),
    ...{ firstEarliest: first.occurredEarliest, firstLatest: first.occurredLatest },
    ...{ secondEarliest: second.occurredEarliest, secondLatest: second.occurredLatest },
  };
  return { topic: 'DATA_QUALITY', severity: 'low' as const, inputs, params: inputs };
}
