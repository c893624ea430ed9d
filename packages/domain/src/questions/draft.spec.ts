import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { inputsHash, type Json } from './draft.js';

describe('inputsHash', () => {
  it('is the published FNV-1a of the canonical text, so that it never changes between versions', () => {
    expect(inputsHash({})).toBe('08f44b07b5901a25');
    expect(inputsHash({ a: 1 })).toBe(fnv('{"a":1}'));
    expect(inputsHash({ b: ['é', null], a: { d: true, c: 'x' } })).toBe(
      fnv('{"a":{"c":"x","d":true},"b":["é",null]}'),
    );
  });

  it('does not depend on the order of the names, at any depth', () => {
    expect(inputsHash({ a: 1, b: { c: 2, d: 3 } })).toBe(inputsHash({ b: { d: 3, c: 2 }, a: 1 }));
  });

  it('differs when a value differs', () => {
    const values = fc.dictionary(
      fc.string({ maxLength: 3 }),
      fc.oneof(fc.integer(), fc.string(), fc.constant(null)),
    );

    fc.assert(
      fc.property(values, values, (one: Record<string, Json>, other: Record<string, Json>) => {
        expect(inputsHash(one) === inputsHash(other)).toBe(sorted(one) === sorted(other));
      }),
    );
  });
});

const sorted = (value: Record<string, Json>) =>
  JSON.stringify(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)));

/** The same hash by plain multiplication of two 32-bit halves. */
function fnv(text: string): string {
  let [high, low] = [0xcbf29ce4, 0x84222325];
  for (const byte of Buffer.from(text, 'utf8')) {
    low = (low ^ byte) >>> 0;
    const carried = low * 0x1b3;
    high = ((Math.imul(high, 0x1b3) + Math.floor(carried / 2 ** 32) + low * 2 ** 8) % 2 ** 32) >>> 0;
    low = (carried % 2 ** 32) >>> 0;
  }
  return [high, low].map((half) => half.toString(16).padStart(8, '0')).join('');
}
