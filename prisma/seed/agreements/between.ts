import { agreementParties } from '@paradero/contract/agreement-parties';
import type { Code } from '@paradero/contract/vocabulary';
import { rows } from '../build.js';

type Parts = Partial<Record<Code<'roles'>, string>>;

/** Who takes part in an agreement, by role: `between('us-palau', agreementId, { SENDING_STATE: party.usa })`. */
export function between(path: string, agreementId: string, parts: Parts) {
  // Object.entries forgets that the keys are roles.
  const given = Object.entries(parts) as [Code<'roles'>, string][];
  return rows(
    agreementParties,
    path,
    Object.fromEntries(given.map(([role, partyId]) => [role, { agreementId, partyId, role }])),
  );
}

/** What is not known of the term of an agreement. */
export const unknownTerm = { termType: 'UNKNOWN', termBoundary: 'BOTH' } as const;
