import { describe, expect, it, test } from '@jest/globals';
import type { Day } from '../../day.js';
import type { AgreementEvent } from '../../terms.js';
import { agreementOn, asks, moved } from '../dossier.fixture.js';
import { termEnded } from './term-ended.js';

const custody = [
  moved('march', '2025-03-15', { lo: 261, hi: 261 }),
  moved('april', '2025-04-12', { lo: 27, hi: 28 }),
  moved('exchange', '2025-07-18', { fromStatus: 'HELD_AGREEMENT', toStatus: 'EXCHANGED', lo: 252, hi: 252 }),
];

const askedOn = (day: Day, chain: AgreementEvent[] = []) =>
  asks(termEnded, agreementOn(day, { custody, chain }), day);

const link = (type: string, day: Day, effectDuration: string | null = null): AgreementEvent => ({
  ...{ id: type, type, occurredEarliest: day, occurredLatest: day, effectDuration, effectEnd: null },
  voidedAt: null,
});

describe('Q02, the term has ended', () => {
  it('is asked the day after the last possible end, and not on it', () => {
    expect(askedOn('2026-04-11')).toEqual([]);
    expect(askedOn('2026-04-12')).toMatchObject([
      { key: 'Q02:agreement', about: { agreementId: 'agreement' } },
    ]);
  });

  it('gives the days since and the people without an outcome', () => {
    expect(askedOn('2026-11-23')[0]).toMatchObject({
      severity: 'critical',
      params: { withoutOutcomeLo: 36, withoutOutcomeHi: 37, daysSinceLo: 226, daysSinceHi: 254 },
    });
  });

  test.each<[string, AgreementEvent[]]>([
    ['an extension that still runs', [link('EXTENDED', '2026-03-10', 'P1Y')]],
    ['an extension of unknown length', [link('EXTENDED', '2026-03-10')]],
    ['another agreement in its place', [link('SUPERSEDED', '2026-03-01')]],
  ])('is not asked after %s', (_, chain) => {
    expect(askedOn('2026-11-23', chain)).toEqual([]);
  });

  it('is asked again when the extension has run out too', () => {
    expect(askedOn('2026-11-23', [link('EXTENDED', '2026-03-10', 'P6M')])[0]?.params.latest).toBe(
      '2026-10-11',
    );
  });
});
