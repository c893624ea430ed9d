import type { figures } from '@paradero/contract/figures';
import type { Read } from '@paradero/contract/resource';
import { termFor, type VocabularyName } from '@paradero/contract/vocabulary';
import type { RaRecord, TranslateFunction } from 'react-admin';
import { edtfWords } from '../dates/edtfWords.js';
import { countWords } from '../fields/countWords.js';
import { senseOf } from './senseOf.js';

// Set once at the start; the function itself follows the language of the screen.
let translate: TranslateFunction = (key) => key;

/** Gives names the words for dates, since react-admin asks for names outside of any component. */
export const nameWith = (words: TranslateFunction): void => {
  translate = words;
};

const isSpanish = () => document.documentElement.lang === 'es';

/**
 * Names a record by a field, and by its Spanish twin where the screen is Spanish and the record has one.
 * react-admin asks for names outside of any component, so the language is read from the page.
 */
export const namedBy = (source: string, spanish?: string) => (record: RaRecord) => {
  const translated: unknown = spanish && isSpanish() ? record[spanish] : null;
  return textOf(translated) || textOf(record[source]) || `#${record.id}`;
};

/** Names a record as given, with its date in words behind. */
export const withDate = (name: (record: RaRecord) => string, date: string) => (record: RaRecord) => {
  const day = textOf(record[date]);
  const locale = isSpanish() ? 'es' : 'en';
  return day
    ? `${name(record)}, ${edtfWords(day, { locale, translate, sense: senseOf(date) })}`
    : name(record);
};

/** Names a record by the word for its code and, where it has one, by its date in words. */
export const namedByCode =
  (vocabulary: VocabularyName, source: string, date?: string) => (record: RaRecord) => {
    const word = termFor(vocabulary, textOf(record[source]), isSpanish() ? 'es' : 'en');
    const words = record['voidedAt'] ? `${word} [${translate('forms.void.mark')}]` : word;
    const day = date ? textOf(record[date]) : '';
    if (!date || !day) return words;
    const locale = isSpanish() ? 'es' : 'en';
    return `${words} (${edtfWords(day, { locale, translate, sense: senseOf(date) })})`;
  };

/** Names a figure by its number, what it counts and its date: a bare number names nothing. */
export const namedByFigure = (record: RaRecord) => {
  // Only figures are named so; react-admin knows no more of a record than its id.
  const figure = record as RaRecord & Pick<Read<typeof figures>, 'raw' | 'lo' | 'hi' | 'bound' | FigureCode>;
  const locale = isSpanish() ? 'es' : 'en';
  const number = `${countWords(figure, { locale, translate })} ${termFor('units', figure.unit, locale)}`;
  return `${number} · ${namedByCode('measures', 'measure', 'period')(record)}`;
};

type FigureCode = 'unit' | 'measure' | 'period';

const textOf = (value: unknown) => (typeof value === 'string' ? value : '');
