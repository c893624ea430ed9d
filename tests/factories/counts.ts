import { expect } from '@jest/globals';
import type { Owner } from './accounts.js';

/** Does something and expects that no row of the record came, went or changed: each would stand in history. */
export async function storingNothing(owner: Owner, act: () => Promise<void>): Promise<void> {
  const before = await entries(owner);
  await act();
  expect(await entries(owner)).toBe(before);
}

async function entries(owner: Owner): Promise<number> {
  const { rows } = await owner.query<{ entries: number }>('select count(*)::int as entries from history');
  return rows[0]?.entries ?? 0;
}
