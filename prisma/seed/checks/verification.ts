import { custodyGroup } from '@paradero/domain/custody';
import type { FoundingRecord } from '../record.js';
import { cite } from '../sources/cite.js';
import { finding, type Outcome } from './finding.js';

const marked = [
  'figures',
  'statements',
  'allegations',
  'agreement-events',
  'custody-events',
  'proceeding-events',
] as const;

/** What rests on general knowledge alone is unreviewed, and nothing else is. */
export function generalKnowledgeIsUnreviewed(record: FoundingRecord): Outcome {
  const rows = marked.flatMap((name) =>
    record[name].map(({ id, sourceId, verification }) => ({ id, sourceId, verification })),
  );
  const general = rows.filter(({ sourceId }) => sourceId === cite.GENERAL);
  return {
    proved: `${general.length} rows of general knowledge are marked unreviewed`,
    findings: rows
      .filter((row) => (row.sourceId === cite.GENERAL) !== (row.verification === 'UNREVIEWED'))
      .map((row) => finding(row, `rests on general knowledge or is unreviewed, but not both`)),
  };
}

/** What was derived says how, and is marked as ours. */
export function derivedRowsAreInferred(record: FoundingRecord): Outcome {
  const figures = record.figures.filter(({ formula }) => formula !== null);
  const events = record['custody-events'].filter(({ raw }) => /derived/.test(raw));
  const inferredEvents = record['custody-events'].filter(({ verification }) => verification === 'INFERRED');
  return {
    proved: `${figures.length} derived figures and ${inferredEvents.length} inferred custody events are marked`,
    findings: [
      ...figures
        .filter(({ verification }) => verification !== 'INFERRED')
        .map((row) => finding(row, 'has a formula and is not marked as derived')),
      ...events
        .filter(({ verification }) => verification !== 'INFERRED')
        .map((row) => finding(row, 'counts what was derived and is not marked as derived')),
      ...inferredEvents
        .filter(({ note }) => note === null)
        .map((row) => finding(row, 'is derived and does not say how')),
    ],
  };
}

/** Nobody has an outcome but by an event, with a source, out of a status in which people were. */
export function nobodyIsReleasedByDefault(record: FoundingRecord): Outcome {
  const outcomes = record['custody-events'].filter(({ toStatus }) => custodyGroup(toStatus) === 'outcome');
  return {
    proved: `${outcomes.length} outcomes each come from an event with a source and a status before`,
    findings: outcomes
      .filter(({ fromStatus }) => fromStatus === null)
      .map((row) => finding(row, 'gives an outcome to people who were nowhere before')),
  };
}
