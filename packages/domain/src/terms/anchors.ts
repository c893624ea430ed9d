import { compareByEarliest } from '../day-bounds.js';
import type { AgreementEvent, AgreementTerm, Anchor, Transfer } from './record.js';

/** The anchors a term runs from, in order of time; always at least one, so that what is missing can be said. */
export function anchorsOf(
  agreement: Pick<AgreementTerm, 'termType' | 'termAnchor' | 'termAnchorEventId'>,
  events: readonly AgreementEvent[],
  transfers: readonly Transfer[],
): Anchor[] {
  const kind = agreement.termType === 'FIXED_END' ? 'FIXED' : agreement.termAnchor;
  const found = runsFromRecord(agreement.termType)
    ? recordsOf({ ...agreement, termAnchor: kind }, events, transfers)
    : [];
  if (found.length === 0) return [{ kind, id: null, cohortId: null, earliest: null, latest: null }];
  return found
    .map(({ id, cohortId, occurredEarliest, occurredLatest }) => ({
      kind,
      id,
      cohortId: cohortId ?? null,
      earliest: occurredEarliest,
      latest: occurredLatest,
    }))
    .toSorted((one, other) => compareByEarliest(one, other) || compareIds(one, other));
}

type DatedRecord = Pick<Transfer, 'id' | 'occurredEarliest' | 'occurredLatest'> & { cohortId?: string };

function runsFromRecord(type: AgreementTerm['termType']): boolean {
  return type !== 'FIXED_END' && type !== 'INDEFINITE' && type !== 'UNKNOWN';
}

function recordsOf(
  { termAnchor, termAnchorEventId }: Pick<AgreementTerm, 'termAnchor' | 'termAnchorEventId'>,
  events: readonly AgreementEvent[],
  transfers: readonly Transfer[],
): readonly DatedRecord[] {
  const ofType = (type: string) => events.filter((event) => event.type === type);
  switch (termAnchor) {
    case 'INSTRUMENT':
      // An instrument is dated by its signature when no date of its own is recorded.
      return ofType('INSTRUMENT').length > 0 ? ofType('INSTRUMENT') : ofType('SIGNED');
    case 'IN_FORCE':
      return ofType('IN_FORCE');
    case 'EACH_TRANSFER':
      return transfers.length > 0 ? transfers : ofType('FIRST_TRANSFER');
    case 'EVENT':
      return events.filter(({ id }) => id === termAnchorEventId);
    case 'FIXED':
    case null:
      return [];
  }
}

function compareIds(one: Anchor, other: Anchor): number {
  return (one.id ?? '') < (other.id ?? '') ? -1 : 1;
}
