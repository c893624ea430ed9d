import type { agreementEvents } from '@paradero/contract/agreement-events';
import type { agreements } from '@paradero/contract/agreements';
import type { cohorts } from '@paradero/contract/cohorts';
import type { custodyEvents } from '@paradero/contract/custody-events';
import type { figures } from '@paradero/contract/figures';
import type { Clocks } from '@paradero/contract/list-query';
import type { Read } from '@paradero/contract/resource';
import type { Day } from '@paradero/domain/day';
import type { Ledger } from '@paradero/domain/ledger';
import type { TermWindow } from '@paradero/domain/terms';

type Agreement = Read<typeof agreements>;
type AgreementEvent = Read<typeof agreementEvents>;
export type Cohort = Read<typeof cohorts>;
/** What the ledger reads of a line. */
export const ledgerColumns = [
  'id',
  'cohortId',
  'occurredEarliest',
  'occurredLatest',
  'fromStatus',
  'toStatus',
  'lo',
  'hi',
  'facilityId',
  'legalBasis',
  'sourceId',
  'localTime',
  'zone',
] as const;

export type CustodyEvent = Pick<Read<typeof custodyEvents>, (typeof ledgerColumns)[number]>;

/** What a computed view is asked for: the day it is of, and what was known and recorded by then. */
export interface Asked extends Clocks {
  readonly on: Day;
}

/** One agreement with what hangs on it, as far as the actor and the clocks reach, and what follows from it. */
export interface AgreementSlice {
  readonly agreement: Agreement;
  readonly events: readonly AgreementEvent[];
  readonly cohorts: readonly Cohort[];
  readonly custody: readonly CustodyEvent[];
  readonly windows: readonly TermWindow[];
  readonly ledger: Ledger;
}

export type Figure = Read<typeof figures>;
