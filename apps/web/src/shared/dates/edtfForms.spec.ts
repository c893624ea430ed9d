import { describe, expect, it, test } from '@jest/globals';
import { readEdtf } from '@paradero/domain/edtf';
import { edtfForms, formOf, inForm } from './edtfForms.js';

describe('inForm', () => {
  test.each([
    ['2025-03-15', 'about', '2025-03-15~'],
    ['2025-03-15~', 'exact', '2025-03-15'],
    ['2025-03-15/2025-03-18', 'exact', '2025-03-15'],
    ['2025-03', 'between', '2025-03/'],
    ['[2025-03-15..2025-03-18]', 'between', '2025-03-15/2025-03-18'],
    ['2025-03-15/2025-03-18', 'openEnd', '2025-03-15/..'],
    ['2025-03-15', 'unknown', ''],
    ['', 'about', ''],
  ] as const)('says %s as %s: %s', (text, form, said) => {
    expect(inForm(text, form)).toBe(said);
  });

  it('says a date in every form so that it is read, and told by that form', () => {
    for (const form of edtfForms) {
      const said = inForm('2025-03-15/2025-03-18', form);

      expect({ said, form: formOf(said) }).toEqual({ said, form });
      if (said !== '') expect(readEdtf(said).ok).toBe(true);
    }
  });
});
