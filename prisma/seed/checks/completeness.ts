import { id, nameOf } from '../build.js';
import { question } from '../el-salvador/questions.js';
import type { FoundingRecord } from '../record.js';
import { cite } from '../sources/cite.js';
import { finding, type Finding, type Outcome } from './finding.js';
import {
  askedByArticle,
  factsOfArticle,
  requiredCounts,
  requiredInquiries,
  requiredMoney,
} from './required.js';

/** Every contradictory figure and every sum of money is kept with its own words and bounds. */
export function figuresAreComplete(record: FoundingRecord): Outcome {
  const figures = new Map(record.figures.map((figure) => [figure.id, figure]));
  const required = Object.entries({ ...requiredCounts, ...requiredMoney });
  const findings = required.flatMap(([key, stated]): Finding[] => {
    const rowId = id('figures', key);
    const figure = figures.get(rowId);
    if (!figure) return [{ row: nameOf(rowId), problem: 'is missing' }];
    const { raw, lo, hi, bound } = figure;
    return [raw, lo, hi, bound].join() === stated.join()
      ? []
      : [finding(figure, `is “${raw}” ${lo}..${hi} ${bound} where ${stated.join(' ')} was stated`)];
  });
  return {
    proved: `${Object.keys(requiredCounts).length} counts and ${Object.keys(requiredMoney).length} sums of money are kept as stated`,
    findings,
  };
}

/** The founding question comes first, and what was asked of authorities is there. */
export function askingIsComplete(record: FoundingRecord): Outcome {
  const [first] = record.questions;
  const inquiries = new Map(record.inquiries.map((inquiry) => [inquiry.id, inquiry]));
  const required = Object.entries(requiredInquiries);
  return {
    proved: `the founding question is the first of ${record.questions.length}, and ${required.length} inquiries are there`,
    findings: [
      ...(first?.id === question.founding
        ? []
        : [{ row: nameOf(question.founding), problem: 'is not the first question' }]),
      ...required.flatMap(([key, state]): Finding[] => {
        const rowId = id('inquiries', `sv/${key}`);
        const found = inquiries.get(rowId)?.state;
        return found === state
          ? []
          : [{ row: nameOf(rowId), problem: `is ${found ?? 'missing'}, not ${state}` }];
      }),
    ],
  };
}

/** Each fact of the founding article stands at its number in a claim, or is a question. */
export function articleIsWhole(record: FoundingRecord): Outcome {
  const claims = [...record.figures, ...record.allegations, ...record.statements];
  const placed = new Set(
    claims.flatMap(({ sourceId, locator }) => (sourceId === cite.SEED ? numbersIn(locator ?? '') : [])),
  );
  const all = Array.from({ length: factsOfArticle }, (_, index) => index + 1);
  const missing = all.filter((number) => !placed.has(number) && !askedByArticle.includes(number));
  return {
    proved: `${placed.size} facts of the founding article stand in claims, ${askedByArticle.length} are asked`,
    findings: missing.map((number) => ({ row: `S${number}`, problem: 'stands in no claim' })),
  };
}

/** The numbers of “S01–S04, S64”. */
function numbersIn(locator: string): number[] {
  return [...locator.matchAll(/S(\d+)(?:–S(\d+))?/g)].flatMap(([, first, last]) => {
    const [from, to] = [Number(first), Number(last ?? first)];
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });
}
