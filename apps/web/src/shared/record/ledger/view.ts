import type { AgreementLedger, CohortLedger } from '@paradero/contract/views/ledger';

/** A ledger as the pages of a cohort and of an agreement show it. */
export type LedgerView = Omit<CohortLedger, 'cohort'> | Omit<AgreementLedger, 'agreement'>;
