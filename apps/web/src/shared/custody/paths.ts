import { heldStatuses, terminalStatuses, unknownStatuses } from '@paradero/domain/custody';
import { writeClocks, type Clocks } from '../clocks/clocks.js';
import { listPath, recordPath } from '../paths.js';

/** Statuses of custody that the layers of the chart are made of. */
export const layerStatuses = {
  held: heldStatuses,
  onPermit: ['TEMP_PERMIT'],
  outcomes: terminalStatuses,
  unaccounted: unknownStatuses,
} as const;

/** The custody events that lead into a layer up to the end of a day, or all of them. */
export const custodyPath = (layer: keyof typeof layerStatuses | null, day: string) =>
  listPath('custody-events', {
    occurredTo: day,
    ...(layer !== null && { toStatus: layerStatuses[layer] }),
  });

/** A record that has a ledger of its own. */
export interface LedgerOwner {
  resource: 'agreements' | 'cohorts';
  id: string;
}

interface LedgerPlace {
  owner: LedgerOwner;
  clocks: Clocks;
  /** The day the ledger is of; that of the clocks when not given. */
  day?: string;
  part?: 'ledger' | 'lines' | 'remainder';
}

/** Where the subtraction of a day is shown, with the lines and the sources it rests on. */
export function ledgerPath({ owner, clocks, day, part = 'ledger' }: LedgerPlace) {
  const search = writeClocks('', { ...clocks, ...(day !== undefined && { validAt: day }) });
  return `${recordPath(owner.resource, owner.id)}${search === '' ? '' : `?${search}`}#${part}`;
}
