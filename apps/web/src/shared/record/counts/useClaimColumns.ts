import { useTranslate } from 'react-admin';
import type { ChartColumn } from '../../charts/column.js';
import { useTerm } from '../../fields/useTerm.js';
import type { CountClaim } from './claims.js';
import { useDateWords } from '../useDateWords.js';
import { useWordsOf } from '../useWordsOf.js';

/** Claims about counts as rows of a table. */
export function useClaimColumns(): ChartColumn<CountClaim>[] {
  const translate = useTranslate();
  const measure = useTerm('measures');
  const verification = useTerm('verificationStates');
  const words = useDateWords();
  const wordsOf = useWordsOf();
  const label = (name: string) => translate(`pages.counts.column.${name}`);
  const named = (link: CountClaim['claimedBy']) => link && wordsOf(link.title, link.titleEs).text;
  return [
    { key: 'measure', label: label('measure'), value: (claim) => measure(claim.measure) },
    {
      key: 'population',
      label: label('population'),
      value: ({ population, populationEs }) => wordsOf(population, populationEs).text,
    },
    { key: 'raw', label: label('raw'), value: ({ raw }) => raw },
    { key: 'lo', label: label('lo'), isNumber: true, value: ({ lo }) => lo },
    { key: 'hi', label: label('hi'), isNumber: true, value: ({ hi }) => hi },
    { key: 'claimedBy', label: label('claimedBy'), value: ({ claimedBy }) => named(claimedBy) },
    { key: 'origin', label: label('origin'), value: ({ origin }) => named(origin) },
    {
      key: 'period',
      label: label('period'),
      value: ({ period }) => period,
      words: ({ period }) => words.date(period, 'period'),
    },
    {
      key: 'verification',
      label: label('verification'),
      value: (claim) => verification(claim.verification),
    },
    { key: 'quote', label: label('quote'), value: ({ quote }) => quote },
    {
      key: 'source',
      label: label('source'),
      value: ({ source }) => source && (source.key ?? wordsOf(source.title, source.titleEs).text),
    },
    { key: 'locator', label: label('locator'), value: ({ locator }) => locator },
    {
      key: 'chosen',
      label: label('chosen'),
      value: ({ chosen, choiceReason, choiceReasonEs }) =>
        chosen && choiceReason ? wordsOf(choiceReason, choiceReasonEs).text : null,
    },
  ];
}
