import type { VocabularyName } from '@paradero/contract/vocabulary';
import { termFor } from '@paradero/contract/vocabulary';
import { isDay } from '@paradero/domain/day';
import { useLocale, useTranslate } from 'react-admin';
import { useDateWords } from '../../shared/record/useDateWords.js';
import { useIntervalWords } from '../../shared/record/useIntervalWords.js';
import type { Seen } from './seen.js';

const vocabularies: Readonly<Record<string, VocabularyName>> = {
  unit: 'units',
  measure: 'measures',
  legalBasis: 'legalBases',
  category: 'allegationCategories',
  textStatus: 'textStatuses',
  termType: 'termTypes',
  topic: 'questionTopics',
  oneState: 'moneyStates',
  otherState: 'moneyStates',
  instruments: 'namedInstruments',
  partition: 'partitions',
};

/** Functions that name what a rule saw and write it in the language of the screen. */
export function useSeenWords() {
  const translate = useTranslate();
  const language = useLocale() === 'es' ? 'es' : 'en';
  const { day, between } = useDateWords();
  const interval = useIntervalWords();
  const label = ({ kind, name }: Seen): string => {
    const group = kind === 'records' ? 'other' : kind;
    return translate(`pages.question.input.${group}.${name}`, { _: name });
  };
  const wordOf = (name: string, value: unknown): string => {
    if (typeof value === 'boolean') return translate(`ra.boolean.${value}`);
    if (Array.isArray(value)) return value.map((each) => wordOf(name, each)).join(', ');
    const text = String(value);
    if (isDay(text)) return day(text);
    const vocabulary = vocabularies[name];
    if (vocabulary) return termFor(vocabulary, text, language);
    const step = translate(`pages.steps.${text}`, { _: text });
    return name === 'missing' ? translate(`pages.question.input.missing.${text}`, { _: step }) : step;
  };
  const value = (seen: Seen): string => {
    if (seen.kind === 'count') return interval(seen);
    if (seen.kind === 'days') return between(seen.earliest, seen.latest);
    if (seen.kind === 'records') return String(seen.ids.length);
    return wordOf(seen.name, language === 'es' ? (seen.valueEs ?? seen.value) : seen.value);
  };
  return { label, value };
}
