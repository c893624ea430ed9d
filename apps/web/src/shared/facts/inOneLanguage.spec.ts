import { describe, expect, it } from '@jest/globals';
import { inOneLanguage } from './inOneLanguage.js';

const both = { summary: 'Let in', summaryEs: 'Se permitió el ingreso' };
const english = { source: 'summary', labelOf: 'summary' };
const spanish = { source: 'summaryEs', labelOf: 'summary' };

describe('words in two languages', () => {
  it.each([
    ['in English', both, false, english],
    ['in Spanish, under the label of the field', both, true, spanish],
    [
      'in English where it was never translated',
      { ...both, summaryEs: null },
      true,
      { ...english, lang: 'en' },
    ],
    ['in Spanish where there is no other', { ...both, summary: null }, false, { ...spanish, lang: 'es' }],
  ])('are shown once, %s', (_, record, isSpanish, expected) => {
    expect(inOneLanguage(['summary', 'summaryEs'], { record, isSpanish })).toEqual([expected]);
  });

  it('are shown once where each language has a field of its own', () => {
    const record = { askEn: 'Where are they?', askEs: '¿Dónde están?' };

    expect(inOneLanguage(['day', 'askEn', 'askEs'], { record, isSpanish: true })).toEqual([
      { source: 'day', labelOf: 'day' },
      { source: 'askEs', labelOf: 'askEn' },
    ]);
  });

  it('are left where they are a name, or stand alone', () => {
    const named = { record: { name: 'Spain', nameEs: 'España' }, isSpanish: true };

    expect(inOneLanguage(['summary'], { record: both, isSpanish: true })).toEqual([english]);
    expect(inOneLanguage(['name', 'nameEs'], named).map(({ source }) => source)).toEqual(['name', 'nameEs']);
    expect(inOneLanguage(['caption', 'captionEs'], named)).toHaveLength(2);
  });
});
