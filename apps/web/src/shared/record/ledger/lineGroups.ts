import type { CohortLedger } from '@paradero/contract/views/ledger';

export type Line = CohortLedger['lines'][number];

/** Lines of the ledger that say the same of several groups: the same passage at the same time. */
export interface LineGroup extends Pick<
  Line,
  'id' | 'occurred' | 'occurredEarliest' | 'occurredLatest' | 'fromStatus' | 'toStatus'
> {
  voidedAt: null;
  lines: Line[];
}

/** Lines gathered by when and from where to where people passed. */
export function lineGroups(lines: readonly Line[]): LineGroup[] {
  const groups = new Map<string, LineGroup>();
  for (const line of lines) {
    const { id, occurred, occurredEarliest, occurredLatest, fromStatus, toStatus } = line;
    const key = JSON.stringify([occurred, fromStatus, toStatus]);
    const known = groups.get(key)?.lines ?? [];
    groups.set(key, {
      ...{ id, occurred, occurredEarliest, occurredLatest, fromStatus, toStatus },
      voidedAt: null,
      lines: [...known, line],
    });
  }
  return [...groups.values()];
}
