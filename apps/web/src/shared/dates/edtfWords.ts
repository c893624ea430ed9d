import type { TranslateFunction } from 'react-admin';
import { listFormat } from '../formats.js';
import { dayWords, longDay } from './days.js';

/** How to read an interval: an event somewhere in it, or a period that fills it. */
export type DateSense = 'event' | 'period';

interface Language {
  locale: string;
  translate: TranslateFunction;
  sense?: DateSense;
}

/**
 * An uncertain date in words. The text was checked when it was stored; what is not understood here is shown as
 * it stands, never guessed.
 *
 * @example
 * edtfWords('2025-03~', { locale: 'es', translate }) // hacia marzo de 2025
 */
export function edtfWords(edtf: string | null | undefined, language: Language): string {
  if (!edtf) return language.translate('app.date.unknown');
  if (edtf.startsWith('[')) return setWords(edtf, language);
  return edtf.includes('/') ? intervalWords(edtf, language) : dateWords(edtf, language);
}

/**
 * An uncertain date as it stands after a verb.
 *
 * @example
 * whenWords('2025-03', { locale: 'en', translate }) // in March 2025
 */
export function whenWords(edtf: string, language: Language): string {
  const date = readDate(edtf);
  if (!date || isAbout(date) || isVague(date)) return edtfWords(edtf, language);
  return language.translate(`app.date.on.${isFullDay(date) ? 'day' : 'other'}`, {
    date: phrase(date, language),
  });
}

function dateWords(edtf: string, language: Language): string {
  const date = readDate(edtf);
  return date ? phrase(date, language) : edtf;
}

function intervalWords(edtf: string, language: Language): string {
  const [first = '', last = ''] = edtf.split('/');
  const { translate, sense = 'event' } = language;
  const key = `app.date.${sense}`;
  if (isOpen(last))
    return translate(`${key}.from.${last ? 'open' : 'unknown'}`, { from: inText(first, language) });
  if (isOpen(first))
    return translate(`${key}.to.${first ? 'open' : 'unknown'}`, { to: inText(last, language) });
  const [from, to] = [readDate(first), readDate(last)];
  if (!from || !to) return edtf;
  return translate(`${key}.between`, { from: inText(first, language, to), to: inText(last, language) });
}

function setWords(edtf: string, language: Language): string {
  const members = edtf.slice(1, -1).split(',');
  const words = members.map((member) =>
    member.includes('..') ? rangeWords(member, language) : dateWords(member, language),
  );
  return listFormat(language.locale, 'disjunction').format(words);
}

function rangeWords(member: string, language: Language): string {
  const [first = '', last = ''] = member.split('..');
  return intervalWords(`${first || '..'}/${last || '..'}`, { ...language, sense: 'event' });
}

interface DateParts {
  year: string;
  month: string | undefined;
  day: string | undefined;
  mark: string | undefined;
}

const datePattern =
  /^(?<year>\d{4}|\d{3}X|\d{2}XX)(?:-(?<month>\d{2}|XX))?(?:-(?<day>\d{2}|XX))?(?<mark>[?~%])?$/;

function readDate(text: string): DateParts | undefined {
  const groups = datePattern.exec(text)?.groups;
  return groups?.year
    ? { year: groups.year, month: groups.month, day: groups.day, mark: groups.mark }
    : undefined;
}

const isOpen = (text: string) => text === '..' || text === '';

// Between prepositions Spanish sets the article before a day, but not before a month or a year, and "hacia" cannot
// follow another preposition.
function inText(text: string, language: Language, shared?: DateParts): string {
  const date = readDate(text);
  if (!date) return text;
  const words = plainWords(date, language, shared);
  const isDay = isFullDay(date);
  const placed = isAbout(date)
    ? language.translate(`app.date.around.${isDay ? 'day' : 'other'}`, { date: words })
    : withArticle(date, words, language);
  return doubted(date, placed, language);
}

function phrase(date: DateParts, language: Language): string {
  const words = plainWords(date, language);
  if (!isAbout(date)) return doubted(date, words, language);
  const about = language.translate('app.date.about', { date: withArticle(date, words, language) });
  return doubted(date, about, language);
}

const withArticle = (date: DateParts, words: string, { translate }: Language) =>
  isFullDay(date) ? translate('app.date.day', { day: words }) : words;

const doubted = ({ mark }: DateParts, words: string, { translate }: Language) =>
  mark === '?' || mark === '%' ? translate('app.date.uncertain', { date: words }) : words;

const isAbout = ({ mark }: DateParts) => mark === '~' || mark === '%';

function plainWords(date: DateParts, { locale, translate }: Language, shared?: DateParts): string {
  const { year, month, day } = date;
  if (year.endsWith('XX'))
    return translate('app.date.century', { first: `${year.slice(0, 2)}00`, last: `${year.slice(0, 2)}99` });
  if (year.endsWith('X')) return translate('app.date.decade', { first: `${year.slice(0, 3)}0` });
  if (month === 'XX') return translate('app.date.inYear', { year });
  if (!month) return year;
  const options = optionsFor(date, shared);
  if (day === 'XX') {
    return translate('app.date.inMonth', { month: dayWords(`${year}-${month}-01`, locale, monthAndYear) });
  }
  return dayWords(`${year}-${month}-${day ?? '01'}`, locale, options);
}

const monthAndYear: Intl.DateTimeFormatOptions = { month: 'long', year: 'numeric' };

// "between 15 and 18 March 2025" reads better than the month and the year twice.
function optionsFor(date: DateParts, shared: DateParts | undefined): Intl.DateTimeFormatOptions {
  const full = date.day ? longDay : monthAndYear;
  if (
    !shared ||
    date.mark ||
    shared.mark ||
    shared.year !== date.year ||
    Boolean(shared.day) !== Boolean(date.day)
  ) {
    return full;
  }
  if (!date.day) return { month: 'long' };
  return shared.month === date.month ? { day: 'numeric' } : { day: 'numeric', month: 'long' };
}

// What stands for many days or years brings its own preposition.
const isVague = ({ year, month, day }: DateParts) => year.endsWith('X') || month === 'XX' || day === 'XX';

const isFullDay = ({ day }: DateParts) => day !== undefined && day !== 'XX';
