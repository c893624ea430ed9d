import { pathToFileURL } from 'node:url';
import { articleIsWhole, askingIsComplete, figuresAreComplete } from './checks/completeness.js';
import {
  eventsStandOnLeaves,
  founderLedgerHolds,
  ledgersClose,
  refusedMeetFigures,
} from './checks/custody.js';
import type { Outcome } from './checks/finding.js';
import { publicationDatesHold } from './checks/known.js';
import { marksAreKept } from './checks/marks.js';
import { nobodyIsNamed } from './checks/names.js';
import { sentencesAreOurs } from './checks/originality.js';
import {
  claimsHaveSources,
  identifiersAreUnique,
  referencesResolve,
  sourcesAreCited,
  subjectsRestOnSources,
} from './checks/provenance.js';
import { answersAreQuoted, questionsStandAsAnswered } from './checks/register.js';
import { claimsAreEnteredFromReports } from './checks/reports.js';
import { countsMeanTheirWords, datesParse, rowsPassTheirContract } from './checks/shape.js';
import { wordsAreInSpanish } from './checks/spanish.js';
import { figuresClose, ledgersMeetFigures } from './checks/sums.js';
import {
  derivedRowsAreInferred,
  generalKnowledgeIsUnreviewed,
  nobodyIsReleasedByDefault,
} from './checks/verification.js';
import { foundingRecord, type FoundingRecord } from './record.js';

const checks = {
  'claims have sources': claimsHaveSources,
  'sources are cited': sourcesAreCited,
  'subjects rest on sources': subjectsRestOnSources,
  'claims of a report are entered from it': claimsAreEnteredFromReports,
  'references resolve': referencesResolve,
  'identifiers are unique': identifiersAreUnique,
  'dates parse': datesParse,
  'rows pass their contract': rowsPassTheirContract,
  'counts mean their words': countsMeanTheirWords,
  'figures are complete': figuresAreComplete,
  'asking is complete': askingIsComplete,
  'answers are quoted': answersAreQuoted,
  'questions stand as answered': questionsStandAsAnswered,
  'founding article is whole': articleIsWhole,
  'sums close': figuresClose,
  'ledgers meet figures': ledgersMeetFigures,
  'events stand on leaves': eventsStandOnLeaves,
  'ledgers close': ledgersClose,
  'founding ledger holds': founderLedgerHolds,
  'refused meet figures': refusedMeetFigures,
  'nobody is released by default': nobodyIsReleasedByDefault,
  'general knowledge is unreviewed': generalKnowledgeIsUnreviewed,
  'derived rows are inferred': derivedRowsAreInferred,
  'marks are kept': marksAreKept,
  'publication dates hold': publicationDatesHold,
  'sentences are ours': sentencesAreOurs,
  'words are in Spanish': wordsAreInSpanish,
  'nobody is named': nobodyIsNamed,
} satisfies Record<string, (record: FoundingRecord) => Outcome>;

/** Runs every check of the founding record over its rows; no database is needed. */
export function checkRecord(record: FoundingRecord): { name: string; outcome: Outcome }[] {
  return Object.entries(checks).map(([name, check]) => ({ name, outcome: check(record) }));
}

function report(): boolean {
  const results = checkRecord(foundingRecord());
  const lines = results.flatMap(({ name, outcome: { proved, findings } }) => [
    `${findings.length === 0 ? 'ok  ' : 'FAIL'} ${name.padEnd(40)} ${proved}`,
    ...findings.map(({ row, problem }) => `       ${row}: ${problem}`),
  ]);
  process.stdout.write(`${lines.join('\n')}\n`);
  return results.every(({ outcome }) => outcome.findings.length === 0);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href && !report()) process.exitCode = 1;
