import { describe, expect, it, test } from '@jest/globals';
import { readEdtf } from '@paradero/domain/edtf';
import { formOf, formsFor, inForm, type EdtfForm } from './edtfForms.js';

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
    const forms: EdtfForm[] = ['exact', 'about', 'between', 'openEnd', 'unknown'];
    for (const form of forms) {
      const said = inForm('2025-03-15/2025-03-18', form);

      expect({ said, form: formOf(said) }).toEqual({ said, form });
      if (said !== '') expect(readEdtf(said).ok).toBe(true);
    }
  });
});

describe('formsFor', () => {
  const named = (text: string, isRequired: boolean, which: 'isChosen' | 'isOpen') =>
    formsFor(text, isRequired)
      .filter((offered) => offered[which])
      .map(({ form }) => form);

  it('presses none while a date that must be given is missing, and offers none to be pressed', () => {
    expect(named('', true, 'isChosen')).toEqual([]);
    expect(named('', true, 'isOpen')).toEqual([]);
    expect(formsFor('', true).map(({ form }) => form)).not.toContain('unknown');
  });

  it('says of an empty date that need not be given that it is unknown', () => {
    expect(named('', false, 'isChosen')).toEqual(['unknown']);
    expect(named('', false, 'isOpen')).toEqual(['unknown']);
  });

  it('opens every form once there is a date, and presses the one it is in', () => {
    expect(named('2025-03-15~', true, 'isChosen')).toEqual(['about']);
    expect(named('2025-03-15~', true, 'isOpen')).toEqual(['exact', 'about', 'between', 'openEnd']);
  });

  it('presses none while a date is only half typed', () => {
    expect(named('20', true, 'isChosen')).toEqual([]);
    expect(named('20', true, 'isOpen')).toEqual([]);
  });
});
