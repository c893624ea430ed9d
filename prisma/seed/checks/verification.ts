import { custodyGroup } from '@paradero/domain/custody';
import type { FoundingRecord } from '../record.js';
import { cite } from '../sources/cite.js';
import { everyRow, finding, type AnyRow, type Outcome } from './finding.js';

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
      .filter(({ fromStatus, toStatus }) => fromStatus === null && toStatus !== 'RESETTLED')
      .map((row) => finding(row, 'gives an outcome to people who were nowhere before')),
  };
}

/** Detainees have no rows and no names; a litigant’s name stands in the caption of the case alone. */
export function nobodyIsNamed(record: FoundingRecord): Outcome {
  const people = [...record.people, ...record.memberships, ...record['custody-episodes']];
  const captions = record.proceedings.flatMap(({ caption, aliases }) => [caption, ...aliases]);
  const parties = new Set(record.parties.flatMap(({ name, aliases }) => [name, ...aliases]));
  const litigants = captions
    .flatMap((caption) => / v\. /.exec(caption) && caption.slice(0, caption.indexOf(' v. ')))
    .filter((name): name is string => name !== null && !parties.has(name));
  const named = everyRow(record).filter(({ row }) => {
    const text = textsOf(row).join('\n');
    const withoutCaptions = captions.reduce((words, caption) => words.replaceAll(caption, ''), text);
    return litigants.some((name) => withoutCaptions.includes(name));
  });
  return {
    proved: `no detainee has a row, and ${litigants.length} litigants stand in captions alone`,
    findings: [
      ...people.map((row) => finding(row, 'is about one person')),
      ...named.map(({ row }) => finding(row, 'names a litigant outside a caption')),
    ],
  };
}

// Addresses are kept as they were published.
const textsOf = (row: AnyRow) =>
  Object.entries(row).flatMap(([name, value]) =>
    typeof value === 'string' && !['url', 'archivedUrl'].includes(name) ? [value] : [],
  );
