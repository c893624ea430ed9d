import { describe, expect, it } from '@jest/globals';
import { computeDeadline, requireDeadlineRule, type DeadlineAsked } from '@paradero/domain/deadlines';
import { pages as english } from './en/pages.js';
import { pages as spanish } from './es/pages.js';

const closed = { day: '2025-04-18', name: 'Closed', nameEs: null, kind: 'closure' } as const;
const asked: DeadlineAsked = {
  rule: requireDeadlineRule('R4'),
  trigger: { earliest: '2025-03-14', latest: '2025-03-17' },
  calendars: [{ jurisdiction: 'US', firstYear: 2024, lastYear: 2026, days: [closed] }],
  tolling: [
    { from: '2025-03-18', to: '2025-03-25' },
    { from: '2025-04-01', to: null },
  ],
  on: '2025-04-03',
};

// What the words are given beside the values of a step.
const given = ['name', 'window'];

describe('the lines that explain a deadline', () => {
  it.each([english, spanish])('name no value that the engine does not give', ({ deadlineSteps }) => {
    const words: Readonly<Record<string, unknown>> = deadlineSteps;

    for (const { code, params } of computeDeadline(asked).steps) {
      const placeholders = [...String(words[code]).matchAll(/%\{(\w+)\}/g)].map(([, name]) => name);
      const known = [...Object.keys(params), ...given];
      expect({ code, unknown: placeholders.filter((name) => !known.includes(name ?? '')) }).toEqual({
        code,
        unknown: [],
      });
    }
  });
});
