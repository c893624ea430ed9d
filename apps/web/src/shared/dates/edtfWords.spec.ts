import { describe, expect, it } from '@jest/globals';
import polyglotI18nProvider from 'ra-i18n-polyglot';
import { messages as en } from '../../messages/en/messages.js';
import { messages as es } from '../../messages/es/messages.js';
import { edtfWords, whenWords, type DateSense } from './edtfWords.js';

const translators = {
  en: polyglotI18nProvider(() => en, 'en').translate,
  es: polyglotI18nProvider(() => es, 'es').translate,
};
const words = (edtf: string | null, locale: 'en' | 'es', sense: DateSense = 'event') =>
  edtfWords(edtf, { locale, translate: translators[locale], sense });

describe('edtfWords', () => {
  it.each([
    ['2025-03-15', '15 March 2025', '15 de marzo de 2025'],
    ['2025-03', 'March 2025', 'marzo de 2025'],
    ['2025', '2025', '2025'],
    ['2025-03-15~', 'about 15 March 2025', 'hacia el 15 de marzo de 2025'],
    ['2025-03~', 'about March 2025', 'hacia marzo de 2025'],
    ['2025~', 'about 2025', 'hacia 2025'],
    ['2025-03-15%', 'about 15 March 2025 (uncertain)', 'hacia el 15 de marzo de 2025 (dudosa)'],
    ['2025-03?', 'March 2025 (uncertain)', 'marzo de 2025 (dudosa)'],
    ['2025-03-XX', 'a day in March 2025', 'un día de marzo de 2025'],
    ['2025-XX-XX', 'some time in 2025', 'en algún momento de 2025'],
    ['202X', 'some time in the 2020s', 'en algún momento de los años 2020'],
    [
      '[2025-03-15,2025-03-17]',
      '15 March 2025 or 17 March 2025',
      '15 de marzo de 2025 o 17 de marzo de 2025',
    ],
  ])('reads the date %s', (edtf, english, spanish) => {
    expect(words(edtf, 'en')).toBe(english);
    expect(words(edtf, 'es')).toBe(spanish);
  });

  it.each([
    ['2025-03-15/2025-03-18', 'between 15 and 18 March 2025', 'entre el 15 y el 18 de marzo de 2025'],
    [
      '2025-03-30/2025-04-02',
      'between 30 March and 2 April 2025',
      'entre el 30 de marzo y el 2 de abril de 2025',
    ],
    ['2024-12/2025-01', 'between December 2024 and January 2025', 'entre diciembre de 2024 y enero de 2025'],
    ['2025-03-15/..', '15 March 2025 or later', 'el 15 de marzo de 2025 o después'],
    ['../2025-03', 'March 2025 or earlier', 'marzo de 2025 o antes'],
    ['../2025-03-15~', 'about 15 March 2025 or earlier', 'alrededor del 15 de marzo de 2025 o antes'],
    [
      '2025-03~/2025-05',
      'between about March 2025 and May 2025',
      'entre alrededor de marzo de 2025 y mayo de 2025',
    ],
  ])('reads %s as an event somewhere in it', (edtf, english, spanish) => {
    expect(words(edtf, 'en')).toBe(english);
    expect(words(edtf, 'es')).toBe(spanish);
  });

  it.each([
    ['2025-03-15/2025-03-18', 'from 15 to 18 March 2025', 'desde el 15 hasta el 18 de marzo de 2025'],
    ['2025-03-15/..', 'since 15 March 2025', 'desde el 15 de marzo de 2025'],
    [
      '2025-09-05/2025-10-15~',
      'from 5 September 2025 to about 15 October 2025',
      'desde el 5 de septiembre de 2025 hasta alrededor del 15 de octubre de 2025',
    ],
    ['../2025-10~', 'until about October 2025', 'hasta alrededor de octubre de 2025'],
    ['../2025~', 'until about 2025', 'hasta alrededor de 2025'],
    ['2025-03-15/', 'from 15 March 2025, end unknown', 'desde el 15 de marzo de 2025, sin fin conocido'],
  ])('reads %s as a period that fills it', (edtf, english, spanish) => {
    expect(words(edtf, 'en', 'period')).toBe(english);
    expect(words(edtf, 'es', 'period')).toBe(spanish);
  });

  it.each([
    ['2025-03-15', 'on 15 March 2025', 'el 15 de marzo de 2025'],
    ['2025-03-15?', 'on 15 March 2025 (uncertain)', 'el 15 de marzo de 2025 (dudosa)'],
    ['2025-03', 'in March 2025', 'en marzo de 2025'],
    ['2025', 'in 2025', 'en 2025'],
    ['2025-03-15~', 'about 15 March 2025', 'hacia el 15 de marzo de 2025'],
    ['2025-XX-XX', 'some time in 2025', 'en algún momento de 2025'],
    ['2025-03-15/2025-03-18', 'between 15 and 18 March 2025', 'entre el 15 y el 18 de marzo de 2025'],
  ])('reads %s after a verb', (edtf, english, spanish) => {
    expect(whenWords(edtf, { locale: 'en', translate: translators.en })).toBe(english);
    expect(whenWords(edtf, { locale: 'es', translate: translators.es })).toBe(spanish);
  });

  it('says that a missing date is unknown', () => {
    expect(words(null, 'en')).toBe('Unknown');
    expect(words('', 'es')).toBe('Desconocida');
  });

  it('shows what it does not understand as it stands', () => {
    expect(words('Y-17E7', 'en')).toBe('Y-17E7');
  });
});
