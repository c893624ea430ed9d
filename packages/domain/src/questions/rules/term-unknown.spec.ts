import { describe, expect, it } from '@jest/globals';
import { agreementOn, asks, moved } from '../dossier.fixture.js';
import { termUnknown } from './term-unknown.js';

const day = '2026-11-23';
const custody = [moved('march', '2025-03-15', { lo: 288, hi: 288 })];
const term = { termDuration: null };

describe('Q03, the term is not known', () => {
  it('is asked when people were transferred, with what is missing', () => {
    expect(asks(termUnknown, agreementOn(day, { custody, term }), day)[0]).toMatchObject({
      key: 'Q03:agreement',
      inputs: { missing: ['term/duration-missing'], boardedLo: 288 },
    });
  });

  it('is asked of an agreement in force without transfers', () => {
    const dossier = agreementOn(day, { term, agreement: { lifeCycle: 'IN_FORCE' } });

    expect(asks(termUnknown, dossier, day)).toHaveLength(1);
  });

  it('is not asked of an agreement that never began', () => {
    expect(asks(termUnknown, agreementOn(day, { term }), day)).toEqual([]);
  });

  it('is not asked when the term can be computed', () => {
    expect(asks(termUnknown, agreementOn(day, { custody }), day)).toEqual([]);
  });
});
