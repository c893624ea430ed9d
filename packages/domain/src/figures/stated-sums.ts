import { sums, type ClaimGroup, type SumCheck } from '../figures.js';
import { intersect, toInterval, type Interval } from '../interval.js';
import { grouped } from '../grouped.js';

/** A cohort as far as sums over its parts need it. */
export interface SummedCohort {
  id: string;
  parentId: string | null;
  partition: string | null;
  nationality: string | null;
}

/** The working value of a group of claims: the claim that was chosen, as narrow as all claims together allow. */
export interface WorkingValue {
  groupKey: string;
  figureId: string;
  cohortId: string;
  value: Interval;
}

/** A sum of stated numbers that should close. */
export interface StatedSum extends SumCheck {
  measure: string;
  parts: WorkingValue[];
  whole: WorkingValue;
}

/**
 * Every sum that the working values of a cohort and its parts allow: over the parts of one division, over the parts
 * of one nationality, and over nationalities. `137 + 101 = 238`, `238 + 23 = 261`, `261 + 17 + 10 = 288`.
 */
export function statedSums(
  groups: readonly ClaimGroup[],
  cohorts: readonly SummedCohort[],
  chosen: ReadonlySet<string>,
): StatedSum[] {
  // People and shares of people do not add up.
  return [...grouped(groups, ({ unit }) => unit).values()].flatMap((ofUnit) =>
    sumsWithin(ofUnit, { cohorts, values: new Values(ofUnit, chosen) }),
  );
}

function sumsWithin(
  groups: readonly ClaimGroup[],
  { cohorts, values }: { cohorts: readonly SummedCohort[]; values: Values },
): StatedSum[] {
  const measures = [...new Set(groups.map(({ measure }) => measure))];
  const children = grouped(cohorts, ({ parentId }) => parentId);
  const found = cohorts.flatMap((cohort) =>
    measures.flatMap((measure) => sumsOf({ cohort, parts: children.get(cohort.id) ?? [], measure, values })),
  );
  return [...new Map(found.map((sum) => [keyOf(sum), sum])).values()];
}

interface Place {
  cohort: SummedCohort;
  parts: readonly SummedCohort[];
  measure: string;
  values: Values;
}

function sumsOf(place: Place): StatedSum[] {
  const { cohort, parts, measure, values } = place;
  const whole = values.whole(measure, cohort);
  const nationalities = values.nationalities(measure, [cohort, ...parts]);
  const divisions = [...grouped(parts, ({ partition }) => partition).values()];
  return [
    ...divisions.flatMap((division) => [
      sumTo(
        measure,
        whole,
        division.map((part) => values.whole(measure, part)),
      ),
      ...nationalities.map((nationality) =>
        sumTo(
          measure,
          values.of(measure, cohort.id, nationality),
          division
            .filter((part) => part.nationality === null || part.nationality === nationality)
            .map((part) => values.ofNationality(measure, part, nationality)),
        ),
      ),
    ]),
    sumTo(
      measure,
      whole,
      nationalities.map((nationality) => byNationality(place, nationality)),
    ),
  ].filter((sum) => sum !== null);
}

/** The number of a nationality in a cohort: stated of the cohort, or of its only part of that nationality. */
function byNationality(
  { cohort, parts, measure, values }: Place,
  nationality: string,
): WorkingValue | undefined {
  const own = values.of(measure, cohort.id, nationality);
  const [only, another] = parts.filter((part) => part.nationality === nationality);
  return own ?? (only && !another ? values.ofNationality(measure, only, nationality) : undefined);
}

function sumTo(
  measure: string,
  whole: WorkingValue | undefined,
  parts: readonly (WorkingValue | undefined)[],
): StatedSum | null {
  const known = parts
    .filter((part) => part !== undefined)
    .toSorted((one, other) => other.value.lo - one.value.lo || (one.groupKey < other.groupKey ? -1 : 1));
  if (!whole || known.length < 2 || known.length < parts.length) return null;
  if (known.some(({ groupKey }) => groupKey === whole.groupKey)) return null;
  return {
    measure,
    parts: known,
    whole,
    ...sums(
      known.map(({ value }) => value),
      whole.value,
    ),
  };
}

function keyOf({ whole, parts }: StatedSum): string {
  return JSON.stringify([whole.groupKey, ...parts.map(({ groupKey }) => groupKey).toSorted()]);
}

/** Working values by what they count. */
class Values {
  readonly #byPlace = new Map<string, WorkingValue>();
  readonly #nationalities = new Map<string, string[]>();

  constructor(groups: readonly ClaimGroup[], chosen: ReadonlySet<string>) {
    const counted = groups.filter(({ cohortId }) => cohortId !== null);
    const places = grouped(counted, (group) => placeOf(group.measure, group.cohortId, group.nationality));
    for (const [place, here] of places) {
      const value = onlyValue(here, chosen);
      const [{ measure, cohortId, nationality } = noPlace] = here;
      if (!value) continue;
      this.#byPlace.set(place, value);
      const around = placeOf(measure, cohortId, null);
      const known = this.#nationalities.get(around) ?? [];
      if (nationality !== null) this.#nationalities.set(around, [...known, nationality]);
    }
  }

  of(measure: string, cohortId: string, nationality: string | null): WorkingValue | undefined {
    return this.#byPlace.get(placeOf(measure, cohortId, nationality));
  }

  /** Of everybody in a cohort; of one nationality throughout, its number may be stated with it. */
  whole(measure: string, cohort: SummedCohort): WorkingValue | undefined {
    return this.of(measure, cohort.id, null) ?? this.of(measure, cohort.id, cohort.nationality);
  }

  ofNationality(measure: string, cohort: SummedCohort, nationality: string): WorkingValue | undefined {
    const own = this.of(measure, cohort.id, nationality);
    return own ?? (cohort.nationality === nationality ? this.of(measure, cohort.id, null) : undefined);
  }

  nationalities(measure: string, cohorts: readonly SummedCohort[]): string[] {
    const stated = cohorts.flatMap(({ id }) => this.#nationalities.get(placeOf(measure, id, null)) ?? []);
    return [...new Set(stated)].toSorted();
  }
}

const noPlace = { measure: '', cohortId: null, nationality: null };

const placeOf = (measure: string, cohortId: string | null, nationality: string | null) =>
  JSON.stringify([measure, cohortId, nationality]);

/** The one working value among groups that differ in wording or legal basis alone; none where there are several. */
function onlyValue(groups: readonly ClaimGroup[], chosen: ReadonlySet<string>): WorkingValue | undefined {
  const values = groups.flatMap((group) => {
    const picked = group.claims.filter(({ id }) => chosen.has(id));
    const [claim, another] = picked;
    if (!claim || another || group.cohortId === null) return [];
    const stated = toInterval(claim);
    const value = (group.overlap && intersect(stated, group.overlap)) ?? stated;
    return [{ groupKey: group.key, figureId: claim.id, cohortId: group.cohortId, value }];
  });
  return values.length === 1 ? values[0] : undefined;
}
