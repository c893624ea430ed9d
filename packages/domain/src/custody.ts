/** In custody of the host state, under whatever basis. */
export const heldStatuses = ['HELD_AGREEMENT', 'HELD_DOMESTIC', 'HELD_UNKNOWN', 'MOVED_FACILITY'] as const;

/** Nobody says where the person is, or what becomes of somebody whose term has run out. */
export const unknownStatuses = ['WHEREABOUTS_UNK', 'UNKNOWN', 'TERM_EXPIRED'] as const;

/**
 * What became of the person is recorded, and custody under the agreement is over. TEMP_PERMIT is not among them:
 * a permit of thirty or ninety days puts the question off without answering it.
 */
export const terminalStatuses = [
  'REFUSED_HOST',
  'RELEASED_HOST',
  'RESETTLED',
  'ASYLUM_HOST',
  'RETURNED_ORIGIN',
  'EXCHANGED',
  'RETURNED_SENDER',
  'ONWARD_THIRD',
  'VOLUNTARY_LEFT',
  'DIED',
  'ESCAPED',
] as const;

/** Out of custody in the host state; like the held, whoever is there has arrived. */
const inHostStatuses = ['RELEASED_HOST', 'TEMP_PERMIT', 'RESETTLED', 'ASYLUM_HOST'] as const;

export type CustodyGroup = 'transit' | 'held' | 'permit' | 'unknown' | 'outcome';

/**
 * The group a custody status belongs to. A status this version does not know counts as unknown: never as an
 * outcome.
 */
export function custodyGroup(status: string): CustodyGroup {
  if (status === 'IN_TRANSIT') return 'transit';
  if (status === 'TEMP_PERMIT') return 'permit';
  if (includes(heldStatuses, status)) return 'held';
  return includes(terminalStatuses, status) ? 'outcome' : 'unknown';
}

/** Says whether a person with this status has been received by the host state. */
export function isArrival(status: string): boolean {
  const group = custodyGroup(status);
  return group === 'held' || group === 'unknown' || includes(inHostStatuses, status);
}

/** Says whether the status is one this version knows. */
export function isKnownStatus(status: string): boolean {
  return custodyGroup(status) !== 'unknown' || includes(unknownStatuses, status);
}

function includes(statuses: readonly string[], status: string): boolean {
  return statuses.includes(status);
}
