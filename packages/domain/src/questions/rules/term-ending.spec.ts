import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, type Day } from '../../day.js';
import { inputsHash } from '../draft.js';
import { agreementOn, asks, moved } from '../dossier.fixture.js';
import { termEnded } from './term-ended.js';
import { termEnding } from './term-ending.js';

const custody = [
  moved('march', '2025-03-15', { lo: 261, hi: 261 }),
  moved('guantanamo', '2025-03-30', { lo: 17, hi: 17 }),
  moved('april', '2025-04-12', { lo: 10, hi: 11 }),
  moved('exchange', '2025-07-18', { fromStatus: 'HELD_AGREEMENT', toStatus: 'EXCHANGED', lo: 252, hi: 252 }),
];

const askedOn = (day: Day, given: Parameters<typeof agreementOn>[1] = {}) =>
  asks(termEnding, agreementOn(day, { custody, ...given }), day);

describe('Q01, the term is ending', () => {
  test.each<[Day, string | null, number | null]>([
    ['2025-03-20', null, null],
    ['2025-09-14', null, null],
    ['2025-09-15', 'low', 180],
    ['2025-12-14', 'medium', 90],
    ['2026-02-12', 'high', 30],
    ['2026-03-07', 'critical', 7],
    ['2026-03-14', 'critical', 7],
  ])('is on %s of severity %s, past the threshold of %s days', (day, severity, threshold) => {
    const [draft] = askedOn(day);

    expect([draft?.severity ?? null, draft?.inputs.thresholdDays ?? null]).toEqual([severity, threshold]);
  });

  it('gives the days left and the people without an outcome', () => {
    const seen = {
      earliest: '2026-03-14',
      latest: '2026-04-11',
      mayHaveEnded: false,
      enteredLo: 288,
      enteredHi: 289,
      withoutOutcomeLo: 36,
      withoutOutcomeHi: 37,
    };

    expect(askedOn('2026-03-01')).toEqual([
      {
        rule: 'Q01',
        key: 'Q01:agreement',
        topic: 'TERM_EXPIRY',
        severity: 'high',
        about: { agreementId: 'agreement' },
        inputs: { ...seen, thresholdDays: 30 },
        params: { ...seen, daysLeftLo: 13, daysLeftHi: 41 },
      },
    ]);
  });

  it('is still asked between the first and the last possible end', () => {
    expect(askedOn('2026-03-20')[0]?.params).toMatchObject({
      mayHaveEnded: true,
      daysLeftLo: 0,
      daysLeftHi: 22,
    });
  });

  it('is not asked when everybody has an outcome', () => {
    const everybody = [moved('march', '2025-03-15', { lo: 252, hi: 252 }), ...custody.slice(3)];

    expect(askedOn('2026-03-01', { custody: everybody })).toEqual([]);
  });

  it('is not asked of a term that renews itself', () => {
    expect(askedOn('2026-03-01', { term: { termType: 'AUTO_RENEW' } })).toEqual([]);
  });

  it('takes other thresholds', () => {
    const dossier = agreementOn('2025-09-01', { custody });

    expect(termEnding.ask(dossier, { on: '2025-09-01', thresholds: [200] })[0]).toMatchObject({
      severity: 'critical',
      inputs: { thresholdDays: 200 },
    });
  });

  it('sees the same on two days between the same thresholds', () => {
    const [one, other] = ['2026-02-20', '2026-02-21'].map((day) => askedOn(day)[0]?.inputs ?? {});

    expect(inputsHash(one ?? {})).toBe(inputsHash(other ?? {}));
  });

  it('or Q02 is asked within the widest threshold, never both, while anybody has no outcome', () => {
    fc.assert(
      fc.property(
        fc.nat(1200),
        fc.constantFrom('LAST_DAY_INCLUSIVE', 'ANNIVERSARY', 'BOTH'),
        (offset, termBoundary) => {
          const day = addDays('2025-09-16', offset);
          const dossier = agreementOn(day, { custody, term: { termBoundary } });

          expect(asks(termEnding, dossier, day).length + asks(termEnded, dossier, day).length).toBe(1);
        },
      ),
    );
  });
});
