import { describe, expect, it } from '@jest/globals';
import polyglotI18nProvider from 'ra-i18n-polyglot';
import { messages as english } from '../../messages/en/messages.js';
import { messages as spanish } from '../../messages/es/messages.js';
import { createWords } from './words.js';

const wordsIn = (locale: 'en' | 'es') => {
  const { translate } = polyglotI18nProvider(() => (locale === 'es' ? spanish : english), locale);
  return createWords({ locale, translate });
};

const en = wordsIn('en');
const es = wordsIn('es');

describe('words of the dashboard', () => {
  it.each([
    [{ lo: 252, hi: 252 }, '252'],
    [{ lo: 36, hi: 37 }, '36–37'],
    [{ lo: 36, hi: null }, '≥ 36'],
    [{ lo: 0, hi: null }, 'unknown'],
  ])('say a number of people without more precision than there is: %j', (count, words) => {
    expect(en.interval(count)).toBe(words);
  });

  it('say a window of days, and one day where there is no doubt', () => {
    expect(en.when('2026-03-14', '2026-04-13')).toBe('between 14 March and 13 April 2026');
    expect(en.when('2026-03-16', '2026-03-16')).toBe('on 16 March 2026');
    expect(es.when('2026-03-14', '2026-04-13')).toBe('entre el 14 de marzo y el 13 de abril de 2026');
  });

  it.each([
    [{ lo: 224, hi: 254 }, '224 to 254 days ago', 'hace entre 224 y 254 días'],
    [{ lo: 1, hi: 1 }, '1 day ago', 'hace 1 día'],
    [{ lo: 0, hi: 166 }, 'at most 166 days ago', 'hace 166 días como máximo'],
    [{ lo: 3006, hi: null }, 'at least 3,006 days ago', 'hace al menos 3,006 días'],
  ])('say how long ago something was: %j', (days, inEnglish, inSpanish) => {
    expect(en.daysSince(days)).toBe(inEnglish);
    expect(es.daysSince(days)).toBe(inSpanish);
  });

  it('say of a day that has passed how long ago it was', () => {
    expect(en.daysLeft({ lo: 2, hi: 7 })).toBe('2 to 7 days left');
    expect(en.daysLeft({ lo: -502, hi: -496 })).toBe('496 to 502 days ago');
    expect(en.daysLeft({ lo: -5, hi: 3 })).toBe('at most 3 days left');
  });

  it('name a record in the language of the screen where its name is known in it', () => {
    expect(es.title({ title: 'Exchange of notes', titleEs: 'Canje de notas' })).toBe('Canje de notas');
    expect(es.title({ title: 'Exchange of notes', titleEs: null })).toBe('Exchange of notes');
  });
});
