import { describe, expect, it } from '@jest/globals';
import { getResource } from '@paradero/contract/resources';
import { findRefusal } from './refusals.js';

const figures = getResource('figures');
const events = getResource('custody-events');
const sound = { raw: 'at least 36', lo: 36, hi: null, bound: 'at_least', cohortId: 'x' };

describe('findRefusal', () => {
  it.each([
    ['period', { period: '2025-02-30' }, 'edtf/no-such-day'],
    ['lo', { ...sound, lo: 40, hi: 36 }, 'count/lo-above-hi'],
    ['lo', { ...sound, lo: 1.5 }, undefined],
    ['population', {}, 'field/required'],
    ['population', { population: '   ' }, 'field/too-small'],
    ['measure', { measure: 'HEARSAY' }, 'field/not-a-code'],
    ['agreementId', { measure: 'HELD' }, 'about/nothing'],
    ['moneyState', { ...sound, measure: 'AMOUNT' }, 'field/required-with'],
    ['note', { note: 'a\u0000b' }, 'text/nul-character'],
    ['note', {}, undefined],
  ])('judges %s of %j as %s', (source, values, code) => {
    expect(findRefusal(figures, source, values)).toBe(code);
  });

  it('asks for the least number of people in the ledger', () => {
    expect(findRefusal(events, 'lo', { bound: 'vague' })).toBe('count/needs-least');
  });

  it('refuses half a person', () => {
    expect(findRefusal(events, 'lo', { ...sound, lo: 1.5 })).toBe('field/wrong-type');
  });

  it('lets a list stay empty', () => {
    expect(findRefusal(getResource('parties'), 'aliases', {})).toBeUndefined();
  });
});
