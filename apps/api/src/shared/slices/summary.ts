import type { TermSummary } from '@paradero/contract/views/terms';
import type { Day } from '@paradero/domain/day';
import { termSpan } from '@paradero/domain/terms/span';
import type { AgreementSlice } from './slice.js';

/** All windows of an agreement as one bar, with the people of whom no outcome is recorded. */
export function summaryOf({ agreement, windows, ledger }: AgreementSlice, on: Day): TermSummary {
  const { start, earliest, latest, state, daysLeft, daysSince } = termSpan(windows, on);
  return {
    agreementId: agreement.id,
    title: agreement.title,
    titleEs: agreement.titleEs,
    start,
    earliest,
    latest,
    state,
    duration: agreement.termDuration,
    daysLeft,
    daysSince,
    entered: ledger.entered,
    withoutOutcome: ledger.withoutOutcome,
  };
}
