import { describe, expect, it, test } from '@jest/globals';
import type { Day } from '../../day.js';
import { agreementOn, asks, happened } from '../dossier.fixture.js';
import { svCohorts, svExchange, svFlights } from './el-salvador.fixture.js';
import { renewalUnrecorded } from './renewal-unrecorded.js';

type Given = NonNullable<Parameters<typeof agreementOn>[1]>;

const record: Given = {
  agreement: { termRenewable: true },
  cohorts: svCohorts,
  custody: [...svFlights, ...svExchange],
};

const askedOn = (day: Day, given: Given = {}) =>
  asks(renewalUnrecorded, agreementOn(day, { ...record, ...given }), day);

describe('Q05, whether the term was renewed', () => {
  it('is asked from the first possible end, and not the day before', () => {
    expect(askedOn('2026-03-13')).toEqual([]);
    expect(askedOn('2026-03-14')).toMatchObject([
      {
        key: 'Q05:agreement',
        topic: 'RENEWAL',
        severity: 'high',
        inputs: { earliest: '2026-03-14', latest: '2026-04-11', withoutOutcomeLo: 36, withoutOutcomeHi: 37 },
      },
    ]);
  });

  it('rests on the same inputs a month later', () => {
    expect(askedOn('2026-05-14')).toEqual(askedOn('2026-04-14'));
  });

  test.each(['EXTENDED', 'TERMINATED', 'SUPERSEDED', 'EXPIRED'])('is answered by %s', (type) => {
    expect(askedOn('2026-04-13', { events: [happened('link', '2026-03-10', { type })] })).toEqual([]);
  });

  test.each(['NOTICE_GIVEN', 'AMENDED', 'SUSPENDED'])('is not answered by %s', (type) => {
    expect(askedOn('2026-04-13', { events: [happened('link', '2026-03-10', { type })] })).toHaveLength(1);
  });

  it('is not answered by what is still to come', () => {
    const events = [happened('link', '2026-05-01', { type: 'EXTENDED' })];

    expect(askedOn('2026-04-30', { events })).toHaveLength(1);
    expect(askedOn('2026-05-01', { events })).toEqual([]);
  });

  it('is asked again at the end to which a renewal moved the term', () => {
    const renewal = happened('renewal', '2026-03-10', { type: 'EXTENDED' });
    const chain = [
      { ...renewal, type: 'EXTENDED', effectDuration: 'P1Y', effectEnd: null, voidedAt: null } as const,
    ];

    expect(askedOn('2027-03-13', { events: [renewal], chain })).toEqual([]);
    expect(askedOn('2027-03-14', { events: [renewal], chain })).toMatchObject([
      { severity: 'high', inputs: { earliest: '2027-03-14' } },
    ]);
  });

  it('is not asked while a renewal may have moved the term', () => {
    const renewal = happened('renewal', '2026-03-10', { type: 'EXTENDED', occurredLatest: null });
    const chain = [
      { ...renewal, type: 'EXTENDED', effectDuration: 'P1Y', effectEnd: null, voidedAt: null } as const,
    ];

    expect(askedOn('2026-04-13', { events: [renewal], chain })).toEqual([]);
  });

  it('is answered by a notice that says when it takes effect', () => {
    const chain = [
      {
        ...{ id: 'notice', type: 'NOTICE_GIVEN', effectDuration: null, effectEnd: '2026-01-31' },
        ...{ occurredEarliest: '2025-12-01', occurredLatest: '2025-12-01', voidedAt: null },
      },
    ];

    expect(askedOn('2026-04-13', { chain })).toEqual([]);
  });

  test.each<[string, Given]>([
    ['cannot be renewed', { agreement: { termRenewable: false } }],
    ['is not said to be renewable', { agreement: { termRenewable: null } }],
    ['renews itself', { term: { termType: 'AUTO_RENEW' } }],
    ['has an end that is not known', { term: { termDuration: null } }],
  ])('is not asked of a term that %s', (_, given) => {
    expect(askedOn('2026-04-13', given)).toEqual([]);
  });

  it('is less grave when nobody is left without an outcome', () => {
    const custody = [...svFlights, ...svExchange].filter(({ cohortId }) => cohortId === 'aea');

    expect(askedOn('2026-04-13', { custody })[0]?.severity).toBe('medium');
  });
});
