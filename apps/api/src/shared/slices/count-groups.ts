import type { CohortCounts } from '@paradero/contract/views/counts';
import type { ClaimGroup } from '@paradero/domain/figures';
import type { WhyApart } from '@paradero/domain/figures/nearby';
import type { SummedCohort } from '@paradero/domain/figures/stated-sums';
import { statedSums, type WorkingValue } from '@paradero/domain/figures/stated-sums';
import { ledgerOn } from '@paradero/domain/ledger';
import { divisionsOf } from '@paradero/domain/ledger/remainder';
import { at, type Link } from './links.js';
import type { Cohort, CustodyEvent } from './slice.js';
import { withParts } from './slices.js';

type Group = CohortCounts['groups'][number];
type Sum = CohortCounts['sums'][number];

/** The groups that a claim which conflicts may belong to, with what names them. */
export function whyView(
  why: WhyApart | undefined,
  groups: ReadonlyMap<string, ClaimGroup>,
): Group['whyApart'] {
  if (!why) return null;
  return {
    reasons: why.reasons,
    nearby: why.nearby.flatMap((near) => {
      const group = groups.get(near.key);
      const [claim] = group?.claims ?? [];
      if (!group || !claim) return [];
      const { measure, population, populationEs } = group;
      return [{ ...near, measure, population, populationEs, figureId: claim.id }];
    }),
  };
}

/** The origins of a group's claims by name; one that is not known is that of a single source. */
export function originsView(group: ClaimGroup, parties: ReadonlyMap<string, Link>): Group['origins'] {
  return Object.entries(group.claimsByOrigin).map(([id, claims]) => ({ origin: at(parties, id), claims }));
}

/** The sums of working values: numbers that somebody stated. */
export function statedSumsView(
  groups: readonly ClaimGroup[],
  family: readonly SummedCohort[],
  chosen: ReadonlySet<string>,
): Sum[] {
  const byKey = new Map(groups.map((group) => [group.key, group]));
  const termOf = ({ groupKey, figureId, cohortId, value }: WorkingValue) => {
    const { population = '', populationEs = null } = byKey.get(groupKey) ?? {};
    return { label: population, labelEs: populationEs, value, figureId, cohortId };
  };
  return statedSums(groups, family, chosen).map(({ measure, parts, whole, sum, gap, closes }) => ({
    ...{ basis: 'FIGURES' as const, measure, partition: null, sum, gap, closes },
    parts: parts.map(termOf),
    whole: termOf(whole),
  }));
}

/** What the ledger received in the parts of each division of a cohort, against what it received in the whole. */
export function ledgerSumsView(
  family: readonly Cohort[],
  custody: readonly CustodyEvent[],
  on: string,
): Sum[] {
  const ledgerOf = (cohort: Cohort) => {
    const ids = new Set(withParts(family, cohort.id).map(({ id }) => id));
    const events = custody.filter(({ cohortId }) => ids.has(cohortId));
    return { cohort, ledger: ledgerOn(events, on) };
  };
  const termOf = ({ cohort, ledger }: ReturnType<typeof ledgerOf>) => ({
    ...{
      label: cohort.name,
      labelEs: cohort.nameEs,
      value: ledger.entered,
      figureId: null,
      cohortId: cohort.id,
    },
  });
  return family.flatMap((cohort) => {
    const parts = family.filter(({ parentId }) => parentId === cohort.id).map(ledgerOf);
    if (parts.length === 0) return [];
    const whole = ledgerOf(cohort);
    return divisionsOf(parts, whole.ledger).map(({ partition, cohortIds, sum, gap, closes }) => ({
      ...{ basis: 'LEDGER' as const, measure: null, partition, sum, gap, closes },
      parts: parts.filter((part) => cohortIds.includes(part.cohort.id)).map(termOf),
      whole: termOf(whole),
    }));
  });
}
