import { describe, expect, it } from '@jest/globals';
import type { TermSummary } from '@paradero/contract/views/terms';
import { termSpans } from './termSpans.js';
import { timelineOf } from './timeline.js';

const nobody = { lo: 0, hi: 0 };

const term = (given: Partial<TermSummary>): TermSummary => ({
  agreementId: '37892b84-1aee-5357-b948-ea139bc2a4b3',
  title: 'A – B',
  titleEs: null,
  start: '2025-01-01',
  earliest: '2026-01-01',
  latest: '2026-01-01',
  state: 'RUNNING',
  duration: null,
  daysLeft: null,
  daysSince: null,
  entered: nobody,
  withoutOutcome: nobody,
  ...given,
});

const timeline = timelineOf({ from: '2024-01-01', to: '2028-01-01' }, '2026-01-01', 8);

describe('the strip of terms', () => {
  it('reaches two years to either side of the day when no period is chosen', () => {
    const { first, last } = timelineOf({ from: null, to: null }, '2026-11-23', 8);

    expect([first, last]).toEqual(['2024-11-23', '2028-11-23']);
  });

  it('leaves out a tick at its edge, whose words would stand on those of its neighbour', () => {
    const { ticks } = timelineOf({ from: null, to: null }, '2026-11-27', 8);

    expect(ticks[0]).toBe('2025-07-01');
  });

  it('keeps ticks at its edges when there are no others', () => {
    const { ticks } = timelineOf({ from: '2026-06-01', to: '2026-07-01' }, '2026-11-27', 8);

    expect(ticks).toEqual(['2026-06-01', '2026-07-01']);
  });

  it('draws a period that lies after the day', () => {
    const { first, last } = timelineOf({ from: '2030-01-01', to: null }, '2026-11-23', 8);

    expect(first < last).toBe(true);
  });

  it('draws the days on which a term may end apart from those on which it runs', () => {
    const { certain, soft } = termSpans(term({ latest: '2027-01-01' }), timeline);

    expect(certain?.to).toBeCloseTo(50, 1);
    expect(soft?.from).toBeCloseTo(50, 1);
    expect(soft?.to).toBeCloseTo(75, 1);
  });

  it('marks the days after the end only while people have no recorded outcome', () => {
    const ended = { state: 'ENDED', earliest: '2025-06-01', latest: '2025-06-01' };

    expect(termSpans(term(ended), timeline).after).toBeNull();
    expect(termSpans(term({ ...ended, withoutOutcome: { lo: 36, hi: 37 } }), timeline).after).toMatchObject({
      isCertain: true,
    });
    expect(termSpans(term({ ...ended, withoutOutcome: { lo: 0, hi: 37 } }), timeline).after).toMatchObject({
      isCertain: false,
    });
  });

  it('lets a term without an end run off the strip', () => {
    const { certain, runsOffRight } = termSpans(
      term({ state: 'INDEFINITE', earliest: null, latest: null }),
      timeline,
    );

    expect(certain?.to).toBe(100);
    expect(runsOffRight).toBe(true);
  });

  it('points to a term that lies wholly before the strip', () => {
    const past = termSpans(
      term({ state: 'ENDED', start: '2015-01-01', earliest: '2018-01-01', latest: '2018-01-01' }),
      timeline,
    );

    expect(past).toMatchObject({ certain: null, runsOffLeft: true, runsOffRight: false });
  });
});
