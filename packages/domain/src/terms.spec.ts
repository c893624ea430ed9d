import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, addDuration, daysBetween, type Day } from './day.js';
import {
  termWindows,
  type AgreementEvent,
  type AgreementTerm,
  type TermBoundary,
  type TermWindow,
  type Transfer,
} from './terms.js';

const term = (stated: Partial<AgreementTerm> = {}): AgreementTerm => ({
  termType: 'DURATION_FROM_EVENT',
  termDuration: 'P1Y',
  termAnchor: 'EACH_TRANSFER',
  termAnchorEventId: null,
  termBoundary: 'LAST_DAY_INCLUSIVE',
  termEnd: null,
  termEndEarliest: null,
  termEndLatest: null,
  ...stated,
});

const event = (type: string, day: Day, stated: Partial<AgreementEvent> = {}): AgreementEvent => ({
  id: type.toLowerCase(),
  type,
  occurredEarliest: day,
  occurredLatest: day,
  effectDuration: null,
  effectEnd: null,
  voidedAt: null,
  ...stated,
});

const transfer = (day: Day, latest: Day | null = day): Transfer => ({
  id: `transfer-${day}`,
  cohortId: `cohort-${day}`,
  occurredEarliest: day,
  occurredLatest: latest,
});

const only = (windows: readonly TermWindow[]): TermWindow => {
  const [window] = windows;
  if (window === undefined || windows.length > 1) throw new Error(`${windows.length} windows`);
  return window;
};

const ends = ({ earliest, latest }: TermWindow) => [earliest, latest];
const codes = ({ steps }: TermWindow) => steps.map(({ code }) => code);

describe('a term that runs from each transfer', () => {
  const flights = [transfer('2025-04-13'), transfer('2025-03-15'), transfer('2025-03-30')];
  const on = '2026-11-23';

  it('ends once for each transfer, in order of time, with the days since', () => {
    const windows = termWindows(term(), [], flights, on);

    expect(windows.map(ends)).toEqual([
      ['2026-03-14', '2026-03-14'],
      ['2026-03-29', '2026-03-29'],
      ['2026-04-12', '2026-04-12'],
    ]);
    expect(windows.map(({ state }) => state)).toEqual(['ENDED', 'ENDED', 'ENDED']);
    expect(windows.map(({ daysSince }) => daysSince)).toEqual([
      { lo: 254, hi: 254 },
      { lo: 239, hi: 239 },
      { lo: 225, hi: 225 },
    ]);
    expect(windows.map(({ anchor }) => anchor.cohortId)).toEqual([
      'cohort-2025-03-15',
      'cohort-2025-03-30',
      'cohort-2025-04-13',
    ]);
  });

  it('ends a day later when read to the anniversary', () => {
    const windows = termWindows(term({ termBoundary: 'ANNIVERSARY' }), [], flights, on);

    expect(windows.map(({ latest }) => latest)).toEqual(['2026-03-15', '2026-03-30', '2026-04-13']);
  });

  it('shows both readings as a window, from the first flight to the last', () => {
    const windows = termWindows(
      term({ termBoundary: 'BOTH' }),
      [],
      [transfer('2025-03-15'), transfer('2025-04-12')],
      on,
    );

    expect(windows.map(ends)).toEqual([
      ['2026-03-14', '2026-03-15'],
      ['2026-04-11', '2026-04-12'],
    ]);
  });

  it('explains the anchor, the duration and the boundary', () => {
    const window = only(termWindows(term(), [], [transfer('2025-03-15', '2025-03-16')], on));

    expect(window.steps).toEqual([
      {
        code: 'term/anchor',
        params: {
          kind: 'EACH_TRANSFER',
          id: 'transfer-2025-03-15',
          earliest: '2025-03-15',
          latest: '2025-03-16',
        },
      },
      { code: 'term/duration', params: { duration: 'P1Y', earliest: '2026-03-15', latest: '2026-03-16' } },
      {
        code: 'term/boundary',
        params: { boundary: 'LAST_DAY_INCLUSIVE', earliest: '2026-03-14', latest: '2026-03-15' },
      },
    ]);
  });

  it('falls back on the recorded first transfer when no transfer has its own record', () => {
    const window = only(termWindows(term(), [event('FIRST_TRANSFER', '2025-03-15')], [], on));

    expect(ends(window)).toEqual(['2026-03-14', '2026-03-14']);
  });
});

test.each<[Day, string, TermBoundary, Day, Day]>([
  ['2025-03-15', 'P1Y', 'BOTH', '2026-03-14', '2026-03-15'],
  ['2025-03-16', 'P1Y', 'BOTH', '2026-03-15', '2026-03-16'],
  ['2025-03-22', 'P1Y', 'BOTH', '2026-03-21', '2026-03-22'],
  ['2025-03-30', 'P1Y', 'BOTH', '2026-03-29', '2026-03-30'],
  ['2025-04-12', 'P1Y', 'BOTH', '2026-04-11', '2026-04-12'],
  ['2024-02-29', 'P1Y', 'BOTH', '2025-02-27', '2025-02-28'],
  ['2025-01-31', 'P1M', 'ANNIVERSARY', '2025-02-28', '2025-02-28'],
  ['2015-09-01', 'P3Y', 'LAST_DAY_INCLUSIVE', '2018-08-31', '2018-08-31'],
])(
  'a term in force on %s for %s, read %s, ends from %s to %s',
  (day, duration, boundary, earliest, latest) => {
    const agreement = term({ termAnchor: 'IN_FORCE', termDuration: duration, termBoundary: boundary });

    expect(ends(only(termWindows(agreement, [event('IN_FORCE', day)], [], '2030-01-01')))).toEqual([
      earliest,
      latest,
    ]);
  },
);

it('says when the end of a month was clipped', () => {
  const agreement = term({ termAnchor: 'IN_FORCE' });

  expect(codes(only(termWindows(agreement, [event('IN_FORCE', '2024-02-29')], [], '2024-03-01')))).toContain(
    'term/month-end',
  );
  expect(
    codes(only(termWindows(agreement, [event('IN_FORCE', '2024-02-28')], [], '2024-03-01'))),
  ).not.toContain('term/month-end');
});

it('dates an instrument by its signature only when it has no date of its own', () => {
  const agreement = term({ termAnchor: 'INSTRUMENT' });
  const signed = event('SIGNED', '2025-03-20');

  expect(ends(only(termWindows(agreement, [signed], [], '2025-04-01')))[0]).toBe('2026-03-19');
  expect(
    ends(only(termWindows(agreement, [signed, event('INSTRUMENT', '2025-03-22')], [], '2025-04-01')))[0],
  ).toBe('2026-03-21');
});

describe('a term that runs from a given event', () => {
  const agreement = term({ termAnchor: 'EVENT', termAnchorEventId: 'note' });
  const note = event('NOTE', '2025-03-14', { id: 'note', occurredLatest: '2025-03-15' });
  const on = '2025-06-01';

  it('runs from that event alone', () => {
    const window = only(
      termWindows(agreement, [event('SIGNED', '2025-02-01'), note], [transfer('2025-03-30')], on),
    );

    expect(window).toMatchObject({
      anchor: { kind: 'EVENT', id: 'note', earliest: '2025-03-14', latest: '2025-03-15' },
      earliest: '2026-03-13',
      latest: '2026-03-14',
      state: 'RUNNING',
    });
    expect(codes(window)).toEqual(['term/anchor', 'term/duration', 'term/boundary']);
  });

  it('cannot be computed once the event is voided, and says which', () => {
    const voided = { ...note, voidedAt: '2025-05-01T00:00:00Z' };

    const window = only(termWindows(agreement, [voided], [], on));

    expect(window).toMatchObject({ state: 'NOT_COMPUTABLE', earliest: null, latest: null });
    expect(window.steps).toEqual([
      { code: 'term/anchor-event-voided', params: { id: 'note', type: 'NOTE' } },
    ]);
  });

  it('cannot be computed from an event that is none of its own', () => {
    const window = only(termWindows(agreement, [event('SIGNED', '2025-02-01')], [], on));

    expect(window.state).toBe('NOT_COMPUTABLE');
    expect(window.steps).toEqual([{ code: 'term/anchor-event-missing', params: { id: 'note' } }]);
  });
});

// A year is not 364 days, and the day before its anniversary is no shortcut for it.
test('a year is longer than 364 days and 365 is not always one', () => {
  const from = (day: Day, boundary: TermBoundary) =>
    only(
      termWindows(
        term({ termAnchor: 'IN_FORCE', termBoundary: boundary }),
        [event('IN_FORCE', day)],
        [],
        day,
      ),
    ).latest;

  expect(from('2024-02-10', 'LAST_DAY_INCLUSIVE')).toBe('2025-02-09');
  expect(addDays('2024-02-10', 364)).toBe('2025-02-08');
  expect(from('2023-03-01', 'ANNIVERSARY')).toBe('2024-03-01');
  expect(addDays('2023-03-01', 365)).toBe('2024-02-29');
});

describe('the state on a day', () => {
  const flight = [transfer('2025-03-15', '2025-03-16')];
  const both = term({ termBoundary: 'BOTH' });

  test.each<[Day, string, unknown, unknown]>([
    ['2025-03-14', 'NOT_STARTED', { lo: 365, hi: 367 }, null],
    ['2025-03-20', 'RUNNING', { lo: 359, hi: 361 }, null],
    ['2026-03-14', 'RUNNING', { lo: 0, hi: 2 }, null],
    ['2026-03-15', 'MAY_HAVE_ENDED', { lo: 0, hi: 1 }, { lo: 0, hi: 1 }],
    ['2026-03-16', 'MAY_HAVE_ENDED', { lo: 0, hi: 0 }, { lo: 0, hi: 2 }],
    ['2026-03-17', 'ENDED', null, { lo: 1, hi: 3 }],
  ])('on %s is %s', (on, state, left, since) => {
    expect(only(termWindows(both, [], flight, on))).toMatchObject({
      state,
      daysLeft: left,
      daysSince: since,
    });
  });

  it('stays open where the last day of the start is not known', () => {
    expect(only(termWindows(both, [], [transfer('2025-03-15', null)], '2026-11-23'))).toMatchObject({
      earliest: '2026-03-14',
      latest: null,
      state: 'MAY_HAVE_ENDED',
      daysLeft: { lo: 0, hi: null },
      daysSince: { lo: 0, hi: 254 },
    });
  });

  it('may have ended any time where only the last day of the start is known', () => {
    const landed = { ...transfer('2025-03-15'), occurredEarliest: null };

    expect(only(termWindows(both, [], [landed], '2025-06-01')).state).toBe('MAY_HAVE_ENDED');
    expect(only(termWindows(both, [], [landed], '2026-11-23'))).toMatchObject({
      state: 'ENDED',
      daysSince: { lo: 253, hi: null },
    });
  });
});

describe('a term that cannot be computed', () => {
  const undated = { ...transfer('2025-03-15'), occurredEarliest: null, occurredLatest: null };

  test.each<[string, Partial<AgreementTerm>, Transfer[]]>([
    ['term/type-unknown', { termType: 'UNKNOWN' }, [transfer('2025-03-15')]],
    ['term/duration-missing', { termDuration: null }, [transfer('2025-03-15')]],
    ['term/duration-unreadable', { termDuration: 'one year' }, [transfer('2025-03-15')]],
    ['term/anchor-missing', { termAnchor: null }, [transfer('2025-03-15')]],
    ['term/anchor-record-missing', { termAnchor: 'IN_FORCE' }, [transfer('2025-03-15')]],
    ['term/anchor-record-missing', {}, []],
    ['term/anchor-date-missing', {}, [undated]],
    ['term/end-missing', { termType: 'FIXED_END' }, [transfer('2025-03-15')]],
  ])('says %s and gives no day', (code, stated, transfers) => {
    const window = only(termWindows(term(stated), [], transfers, '2026-11-23'));

    expect(window).toMatchObject({ state: 'NOT_COMPUTABLE', earliest: null, latest: null, daysLeft: null });
    expect(codes(window)).toEqual([code]);
  });

  it('still ends on a recorded termination', () => {
    const terminated = event('TERMINATED', '2025-12-01', { effectEnd: '2026-03-16' });

    expect(only(termWindows(term({ termDuration: null }), [terminated], [], '2026-04-01'))).toMatchObject({
      state: 'ENDED',
      latest: '2026-03-16',
      endedBy: { id: 'terminated', type: 'TERMINATED' },
    });
  });
});

it('takes a fixed end as its last day, whatever the boundary', () => {
  const agreement = term({
    termType: 'FIXED_END',
    termBoundary: 'ANNIVERSARY',
    termEnd: '2026-03',
    termEndEarliest: '2026-03-01',
    termEndLatest: '2026-03-31',
  });

  expect(only(termWindows(agreement, [], [], '2026-03-10'))).toMatchObject({
    earliest: '2026-03-01',
    latest: '2026-03-31',
    state: 'MAY_HAVE_ENDED',
  });
});

it('has no end while it is indefinite, until something ends it', () => {
  const agreement = term({ termType: 'INDEFINITE', termDuration: null, termAnchor: null });

  expect(only(termWindows(agreement, [], [], '2026-01-01')).state).toBe('INDEFINITE');
  expect(only(termWindows(agreement, [event('SUPERSEDED', '2025-12-01')], [], '2026-01-01')).state).toBe(
    'ENDED',
  );
});

describe('a term that renews itself', () => {
  const agreement = term({ termType: 'AUTO_RENEW', termDuration: 'P5Y', termAnchor: 'IN_FORCE' });
  const inForce = event('IN_FORCE', '2010-02-28');

  test.each<[Day, Day]>([
    ['2012-01-01', '2015-02-27'],
    ['2015-02-27', '2015-02-27'],
    ['2015-02-28', '2020-02-27'],
    ['2026-11-23', '2030-02-27'],
  ])('on %s runs to %s', (on, end) => {
    expect(only(termWindows(agreement, [inForce], [], on))).toMatchObject({
      latest: end,
      state: 'RUNNING',
      renewsItself: true,
    });
  });

  it('ends with the period in which notice was given', () => {
    const window = only(
      termWindows(agreement, [inForce, event('NOTICE_GIVEN', '2018-05-01')], [], '2026-11-23'),
    );

    expect(window).toMatchObject({ latest: '2020-02-27', state: 'ENDED', renewsItself: false });
  });

  it('ends when it is terminated', () => {
    const window = only(
      termWindows(agreement, [inForce, event('TERMINATED', '2018-05-01')], [], '2026-11-23'),
    );

    expect(window).toMatchObject({ latest: '2018-05-01', state: 'ENDED', daysSince: { lo: 3128, hi: 3128 } });
  });

  it('answers for the last day there is', () => {
    expect(
      only(termWindows(term({ ...agreement, termDuration: 'P1D' }), [inForce], [], '9999-12-31')).state,
    ).toBe('RUNNING');
  });
});

describe('the chain of events', () => {
  const flight = [transfer('2025-03-15')];
  const on = '2026-11-23';
  const extended = event('EXTENDED', '2026-03-10', { effectDuration: 'P6M' });
  const after = (...events: AgreementEvent[]) => only(termWindows(term(), events, flight, on));

  it('moves the end by an extension and keeps the former end', () => {
    const window = after(extended);

    expect(ends(window)).toEqual(['2026-09-14', '2026-09-14']);
    expect(window.steps.at(-1)).toEqual({
      code: 'term/extended',
      params: {
        id: 'extended',
        type: 'EXTENDED',
        formerEarliest: '2026-03-14',
        formerLatest: '2026-03-14',
        earliest: '2026-09-14',
        latest: '2026-09-14',
      },
    });
  });

  it('restores the former end when the extension is voided', () => {
    expect(after({ ...extended, voidedAt: '2026-05-01T00:00:00Z' })).toEqual(after());
  });

  it('does not extend before the day the extension was made', () => {
    const window = only(termWindows(term(), [extended], flight, '2026-01-01'));

    expect(ends(window)).toEqual(['2026-03-14', '2026-03-14']);
    expect(codes(window)).toContain('term/event-later');
  });

  it('widens the window where it is not known whether the extension was made yet', () => {
    const some = { ...extended, occurredLatest: '2026-12-31' };

    expect(ends(only(termWindows(term(), [some], flight, on)))).toEqual(['2026-03-14', '2026-09-14']);
  });

  it('moves the end to a stated day', () => {
    expect(ends(after(event('AMENDED', '2026-02-01', { effectEnd: '2026-06-30' })))).toEqual([
      '2026-06-30',
      '2026-06-30',
    ]);
  });

  it('leaves the last day open when the length of an extension is not known', () => {
    expect(after(event('EXTENDED', '2026-03-10'))).toMatchObject({
      earliest: '2026-03-14',
      latest: null,
      state: 'MAY_HAVE_ENDED',
    });
  });

  it('counts a second extension from the end of the first', () => {
    const second = event('EXTENDED', '2026-09-01', { id: 'second', effectDuration: 'P1M' });

    expect(ends(after(second, extended))[1]).toBe('2026-10-14');
  });

  it('counts months from the day after the last', () => {
    const windows = termWindows(
      term({ termAnchor: 'IN_FORCE' }),
      [event('IN_FORCE', '2025-03-01'), event('EXTENDED', '2026-01-10', { effectDuration: 'P1M' })],
      [],
      on,
    );

    expect(ends(only(windows))[1]).toBe('2026-03-31');
  });

  it('is cut short by a termination and not by one after its end', () => {
    expect(ends(after(event('TERMINATED', '2025-07-18')))).toEqual(['2025-07-18', '2025-07-18']);
    const late = after(event('TERMINATED', '2026-05-01'));
    expect(ends(late)).toEqual(['2026-03-14', '2026-03-14']);
    expect(late.endedBy).toBeNull();
  });

  it('ends on the day a notice names', () => {
    const notice = event('NOTICE_GIVEN', '2025-12-15', { effectEnd: '2026-03-01' });

    expect(after(notice)).toMatchObject({ latest: '2026-03-01', endedBy: { type: 'NOTICE_GIVEN' } });
  });

  it('believes a recorded expiry over its own arithmetic', () => {
    expect(ends(after(event('EXPIRED', '2026-03-20')))).toEqual(['2026-03-20', '2026-03-20']);
  });

  it('is not ended by what happened before it began', () => {
    const window = after(event('TERMINATED', '2025-01-01'));

    expect(ends(window)).toEqual(['2026-03-14', '2026-03-14']);
    expect(codes(window)).toContain('term/event-before-start');
  });

  it('is not lengthened for those who came after the extension', () => {
    const windows = termWindows(term(), [extended], [transfer('2025-03-15'), transfer('2026-04-01')], on);

    expect(windows.map(({ latest }) => latest)).toEqual(['2026-09-14', '2027-03-31']);
  });

  it('is not moved by a suspension and a resumption whose effect nobody states, and says so', () => {
    const window = after(event('SUSPENDED', '2025-06-01'), event('RESUMED', '2025-09-01'));

    expect(ends(window)).toEqual(ends(after()));
    expect(codes(window).slice(-2)).toEqual([
      'term/suspension-without-effect',
      'term/resumption-without-effect',
    ]);
  });

  it.each([
    ['a suspension', event('SUSPENDED', '2025-06-01', { effectDuration: 'P3M' })],
    ['a resumption', event('RESUMED', '2025-09-01', { effectDuration: 'P3M' })],
  ])('is moved by %s as far as the event itself says', (_, pause) => {
    const window = after(pause);

    expect(ends(window)).toEqual(['2026-06-14', '2026-06-14']);
    expect(window.steps.at(-1)).toMatchObject({
      code: 'term/extended',
      params: { id: pause.id, formerLatest: '2026-03-14', latest: '2026-06-14' },
    });
  });

  it('keeps every former end with the event that replaced it', () => {
    const window = after(extended, event('AMENDED', '2026-04-01', { effectEnd: '2026-12-31' }));

    expect(
      window.steps.flatMap(({ params }) =>
        'formerLatest' in params ? [[params['id'], params['formerLatest']]] : [],
      ),
    ).toEqual([
      ['extended', '2026-03-14'],
      ['amended', '2026-09-14'],
    ]);
  });
});

describe('any term', () => {
  const day = fc.integer({ min: 0, max: 10_000 }).map((offset) => addDays('2010-01-01', offset));
  const duration = fc.constantFrom('P1Y', 'P6M', 'P90D', 'P1M', 'P2Y6M', 'P3W');
  const boundary = fc.constantFrom<TermBoundary>('LAST_DAY_INCLUSIVE', 'ANNIVERSARY', 'BOTH');
  const width = fc.nat(40);
  const window = fc.record({ day, duration, boundary, width, on: day }).map((asked) => ({
    ...asked,
    window: only(
      termWindows(
        term({ termDuration: asked.duration, termBoundary: asked.boundary }),
        [],
        [transfer(asked.day, addDays(asked.day, asked.width))],
        asked.on,
      ),
    ),
  }));

  test('has bounds in order, one day wider for both readings than for the start alone', () => {
    fc.assert(
      fc.property(window, ({ day, duration, boundary, width, window }) => {
        const starts = daysBetween(addDuration(day, duration), addDuration(addDays(day, width), duration));

        expect(daysBetween(window.earliest ?? '', window.latest ?? '')).toBe(
          starts + (boundary === 'BOTH' ? 1 : 0),
        );
      }),
    );
  });

  test('has days left while it runs, days since when it has ended, and both when it may have', () => {
    fc.assert(
      fc.property(window, ({ window }) => {
        expect(window.daysLeft !== null).toBe(window.state !== 'ENDED');
        expect(window.daysSince !== null).toBe(window.state === 'ENDED' || window.state === 'MAY_HAVE_ENDED');
        for (const days of [window.daysLeft, window.daysSince])
          if (days !== null) expect(days.lo).toBeLessThanOrEqual(days.hi ?? Infinity);
      }),
    );
  });

  test('never ends sooner because it was extended, nor later because it was terminated', () => {
    fc.assert(
      fc.property(day, day, duration, (start, made, extension) => {
        const on = '2060-01-01';
        const plain = only(termWindows(term(), [], [transfer(start)], on));
        const longer = only(
          termWindows(
            term(),
            [event('EXTENDED', made, { effectDuration: extension })],
            [transfer(start)],
            on,
          ),
        );
        const shorter = only(termWindows(term(), [event('TERMINATED', made)], [transfer(start)], on));

        expect((longer.latest ?? '') >= (plain.latest ?? '')).toBe(true);
        expect((shorter.latest ?? '') <= (plain.latest ?? '')).toBe(true);
        expect((shorter.latest ?? '') >= start).toBe(true);
      }),
    );
  });
});
