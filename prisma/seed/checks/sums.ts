import { sums } from '@paradero/domain/figures';
import { ledgerOn } from '@paradero/domain/ledger';
import { sum, toInterval, type Interval } from '@paradero/domain/interval';
import type { Code } from '@paradero/contract/vocabulary';
import { nameOf } from '../build.js';
import { svCohort } from '../el-salvador/cohorts.js';
import type { FoundingRecord } from '../record.js';
import { finding, type Outcome } from './finding.js';
import { eventsOf, partsOf } from './ledger-events.js';

interface Counted {
  cohort: string;
  nationality?: string;
  measure?: Code<'measures'>;
}

/** The sums that the founding record must close, each from the working values of its figures. */
const founding: readonly { parts: Counted[]; total: Counted }[] = [
  {
    parts: [
      { cohort: svCohort.march15Aea, nationality: 'VE' },
      { cohort: svCohort.march15Title8, nationality: 'VE' },
    ],
    total: { cohort: svCohort.march15, nationality: 'VE' },
  },
  {
    parts: [
      { cohort: svCohort.march15, nationality: 'VE' },
      { cohort: svCohort.march15Salvadorans, nationality: 'SV' },
    ],
    total: { cohort: svCohort.march15 },
  },
  {
    parts: [{ cohort: svCohort.march15 }, { cohort: svCohort.march30 }, { cohort: svCohort.april12 }],
    total: { cohort: svCohort.all },
  },
  {
    parts: [
      { cohort: svCohort.all, nationality: 'VE', measure: 'EXCHANGED' },
      { cohort: svCohort.all, nationality: 'SV' },
    ],
    total: { cohort: svCohort.all },
  },
];

/** 137 + 101 = 238, + 23 = 261, + 17 + 10 = 288, 252 + 36 = 288: from the figures themselves. */
export function figuresClose(record: FoundingRecord): Outcome {
  const lines = founding.map(({ parts, total }) => {
    const whole = workingValue(record, total);
    const each = parts.map((part) => workingValue(record, part));
    const check = sums(each, whole);
    // An open bound would let any total close; the least numbers must meet exactly.
    const closes = check.closes && check.sum.lo === whole.lo;
    return { words: `${each.map(words).join(' + ')} = ${words(whole)}`, closes, total };
  });
  return {
    proved: `sums of figures: ${lines.map((line) => line.words).join('; ')}`,
    findings: lines
      .filter(({ closes }) => !closes)
      .map(({ words, total }) => ({ row: nameOf(total.cohort), problem: `does not close: ${words}` })),
  };
}

/** People received by each part, in the ledger, make those received by the whole, and the figure of each. */
export function ledgersMeetFigures(record: FoundingRecord): Outcome {
  const divided = record.cohorts.filter(({ exhaustive }) => exhaustive === true);
  const received = (id: string) => ledgerOn(eventsOf(record, id), lastDay).entered;
  const findings = divided.flatMap((cohort) => {
    const parts = partsOf(record, cohort.id);
    const check = sums(
      parts.map((part) => received(part.id)),
      received(cohort.id),
    );
    return check.closes ? [] : [finding(cohort, 'its parts received other people than the whole')];
  });
  const compared = record.cohorts.flatMap((cohort) => {
    const value = findWorkingValue(record, {
      cohort: cohort.id,
      nationality: cohort.nationality ?? undefined,
    });
    return value ? [{ cohort, closes: sums([received(cohort.id)], value).closes }] : [];
  });
  return {
    proved: `${divided.length} divided cohorts close, ${compared.length} ledgers meet the figure of their cohort`,
    findings: [
      ...findings,
      ...compared
        .filter(({ closes }) => !closes)
        .map(({ cohort }) => finding(cohort, 'its ledger received other numbers than its figure says')),
    ],
  };
}

const lastDay = '2026-04-30';

/** The working value of a count of a cohort; there is exactly one. */
export function workingValue(record: FoundingRecord, counted: Counted): Interval {
  const found = findWorkingValue(record, counted);
  if (!found) throw new Error(`${nameOf(counted.cohort)} has no single working value`);
  return found;
}

function findWorkingValue(
  record: FoundingRecord,
  {
    cohort,
    nationality,
    measure = 'TRANSFERRED',
  }: { [K in keyof Counted]: Counted[K] | undefined } & { cohort: string },
): Interval | undefined {
  const found = record.figures.filter(
    (figure) =>
      figure.chosen &&
      figure.cohortId === cohort &&
      figure.measure === measure &&
      figure.nationality === (nationality ?? null),
  );
  return found.length === 1 ? sum(found.map(toInterval)) : undefined;
}

const words = ({ lo, hi }: Interval) => (lo === hi ? `${lo}` : `${lo}${hi === null ? ' or more' : `–${hi}`}`);
