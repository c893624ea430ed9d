import { parties } from '@paradero/contract/parties';
import { visits } from '@paradero/contract/visits';
import { describe, expect, it } from '@jest/globals';
import { inOneLanguage } from './inOneLanguage.js';

const both = { summary: 'Let in', summaryEs: 'Se permitió el ingreso' };
const english = { source: 'summary', labelOf: 'summary' };
const spanish = { source: 'summaryEs', labelOf: 'summary' };

describe('running text in two languages', () => {
  it.each([
    ['in English', both, false, english],
    ['in Spanish, under the label of the field', both, true, spanish],
    ['in English where it was never translated', { ...both, summaryEs: null }, true, english],
    ['in Spanish where there is no other', { ...both, summary: null }, false, spanish],
  ])('is shown once, %s', (_, record, isSpanish, expected) => {
    const screen = { fields: visits.fields, record, isSpanish };

    expect(inOneLanguage(['summary', 'summaryEs'], screen)).toEqual([expected]);
  });

  it('leaves names in both languages, and a text that stands alone', () => {
    const alone = { fields: visits.fields, record: both, isSpanish: true };
    const named = {
      fields: parties.fields,
      record: { name: 'Venezuela', nameEs: 'Venezuela' },
      isSpanish: true,
    };

    expect(inOneLanguage(['summary'], alone)).toEqual([english]);
    expect(inOneLanguage(['name', 'nameEs'], named).map(({ source }) => source)).toEqual(['name', 'nameEs']);
  });
});
