import type { CohortLedger } from '@paradero/contract/views/ledger';

type Part = CohortLedger['parts'][number];

/** Parts of a cohort in the order of the cohorts given. */
export function inOrderOf(parts: readonly Part[], cohorts: readonly { id: string }[]): Part[] {
  const place = ({ cohort }: Part) => cohorts.findIndex(({ id }) => id === cohort.id);
  return parts.toSorted((one, other) => place(one) - place(other));
}
