import { describe, expect, it } from '@jest/globals';
import { inOneLanguage } from './inOneLanguage.js';

const sources = ['day', 'name', 'nameEs', 'askEn', 'askEs'];
const both = { id: '1', day: '2025-01-01', name: 'a', nameEs: 'b', askEn: 'c', askEs: 'd' };

describe('inOneLanguage', () => {
  it('leaves out what says the same in the other language', () => {
    expect(inOneLanguage({ sources, record: both, isSpanish: false })).toEqual(['day', 'name', 'askEn']);
    expect(inOneLanguage({ sources, record: both, isSpanish: true })).toEqual(['day', 'nameEs', 'askEs']);
  });

  it('keeps what was never translated', () => {
    const record = { ...both, nameEs: null, askEs: '' };

    expect(inOneLanguage({ sources, record, isSpanish: true })).toContain('name');
    expect(inOneLanguage({ sources, record, isSpanish: true })).toContain('askEn');
  });
});
