import { termFor, type VocabularyName } from '@paradero/contract/vocabulary';
import type { Step } from '@paradero/domain/step';
import { useCallback } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { useDateWords } from '../useDateWords.js';
import { intervalWords } from '../intervalWords.js';
import { durationWords } from '../../facts/durationWords.js';

/** Parameters of steps that hold a code, and the list it is of. */
const vocabularyOf: Readonly<Record<string, VocabularyName>> = {
  kind: 'termAnchors',
  anchor: 'termAnchors',
  boundary: 'termBoundaries',
  type: 'agreementEventTypes',
  status: 'custodyStatuses',
  from: 'custodyStatuses',
  to: 'custodyStatuses',
};

/** A function that writes one line of an explanation in the language of the screen. */
export function useStepWords(): (step: Step) => string {
  const locale = useLocale() ?? 'en';
  const language = locale === 'es' ? 'es' : 'en';
  const translate = useTranslate();
  const { between } = useDateWords();
  return useCallback(
    ({ code, params }) => {
      const told = Object.entries(params).map(([name, value]) => {
        const vocabulary = vocabularyOf[name];
        if (vocabulary && typeof value === 'string') return [name, termFor(vocabulary, value, language)];
        if (name === 'duration' && typeof value === 'string') return [name, durationWords(value, locale)];
        return [name, value ?? translate('pages.steps.nothing')];
      });
      return translate(`pages.steps.${code}`, {
        ...Object.fromEntries(told),
        window: between(dayOf(params['earliest']), dayOf(params['latest'])),
        former: between(dayOf(params['formerEarliest']), dayOf(params['formerLatest'])),
        count: intervalWords({ lo: numberOf(params['lo']) ?? 0, hi: numberOf(params['hi']) }, locale),
        _: code,
      });
    },
    [between, language, locale, translate],
  );
}

const dayOf = (value: unknown) => (typeof value === 'string' ? value : null);
const numberOf = (value: unknown) => (typeof value === 'number' ? value : null);
