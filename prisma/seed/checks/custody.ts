import {
  add,
  exactly,
  hull,
  intersect,
  subtract,
  sum,
  toInterval,
  type Interval,
} from '@paradero/domain/interval';
import { ledgerOn } from '@paradero/domain/ledger';
import { svCohort } from '../el-salvador/cohorts.js';
import type { FoundingRecord } from '../record.js';
import { finding, type Finding, type Outcome } from './finding.js';
import { eventsOf } from './ledger-events.js';
import { workingValue } from './sums.js';

/** Events stand on the smallest parts alone, so that nobody is counted twice. */
export function eventsStandOnLeaves(record: FoundingRecord): Outcome {
  const divided = new Set(record.cohorts.map(({ parentId }) => parentId));
  return {
    proved: `${record['custody-events'].length} custody events stand on undivided cohorts`,
    findings: record['custody-events']
      .filter(({ cohortId }) => divided.has(cohortId))
      .map((event) => finding(event, 'stands on a cohort that has parts')),
  };
}

/** No cohort lets more people go than it received, on any day. */
export function ledgersClose(record: FoundingRecord): Outcome {
  const roots = record.cohorts.filter(({ parentId }) => parentId === null);
  const days = ['2025-07-19', '2026-11-23'];
  const findings = roots.flatMap((cohort) =>
    days.flatMap((day) =>
      ledgerOn(eventsOf(record, cohort.id), day).problems.map(({ code }) =>
        finding(cohort, `${day}: ${code}`),
      ),
    ),
  );
  return { proved: `${roots.length} ledgers close on ${days.join(' and ')}`, findings };
}

/** After the exchange of 18 July 2025 those without an outcome are the rest of those received, then and since. */
export function founderLedgerHolds(record: FoundingRecord): Outcome {
  const events = eventsOf(record, svCohort.all);
  const exchanged = workingValue(record, { cohort: svCohort.all, nationality: 'VE', measure: 'EXCHANGED' });
  const everybody = workingValue(record, { cohort: svCohort.all });
  const lines = ['2025-07-19', '2026-11-23'].map((day) => {
    const { entered, byStatus, withoutOutcome } = ledgerOn(events, day);
    const problems = [
      ...differs('exchanged', byStatus.EXCHANGED ?? exactly(0), exchanged),
      ...differs('without an outcome', withoutOutcome, subtract(entered, exchanged)),
      ...(intersect(entered, everybody) && entered.lo === everybody.lo ? [] : ['received other than stated']),
      ...differs('received', add(exchanged, withoutOutcome), entered),
    ];
    return {
      day,
      problems,
      words: `${day}: ${show(exchanged)} exchanged, ${show(withoutOutcome)} without outcome`,
    };
  });
  const findings: Finding[] = lines.flatMap(({ day, problems }) =>
    problems.map((problem) => ({ row: 'cohorts/us-el-salvador/all', problem: `${day}: ${problem}` })),
  );
  return { proved: lines.map(({ words }) => words).join('; '), findings };
}

/** Those refused are no fewer than the people described apart, and no more certain than the total stated. */
export function refusedMeetFigures(record: FoundingRecord): Outcome {
  const stated = record.figures.filter(({ measure }) => measure === 'REFUSED');
  const described = stated.filter(({ chosen }) => !chosen);
  const populations = [...new Set(described.map(({ population }) => population))];
  const apart = populations.map((population) =>
    described
      .filter((figure) => figure.population === population)
      .map(toInterval)
      .reduce(hull),
  );
  const total = workingValue(record, { cohort: svCohort.refused, measure: 'REFUSED' });
  const { refused } = ledgerOn(eventsOf(record, svCohort.refused), '2025-07-19');
  return {
    proved: `${show(refused)} refused, where ${apart.map(show).join(' + ')} are described and ${show(total)} stated`,
    findings: differs('refused', refused, hull(sum(apart), total)).map((problem) => ({
      row: 'cohorts/us-el-salvador/refused',
      problem,
    })),
  };
}

const differs = (what: string, found: Interval, expected: Interval) =>
  found.lo === expected.lo && found.hi === expected.hi
    ? []
    : [`${what} ${show(found)} where the figures say ${show(expected)}`];

const show = ({ lo, hi }: Interval) => (lo === hi ? `${lo}` : `${lo}–${hi ?? '?'}`);
