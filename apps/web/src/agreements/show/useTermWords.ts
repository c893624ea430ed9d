import type { AgreementTerms } from '@paradero/contract/views/terms';
import { useCallback } from 'react';
import { useTranslate } from 'react-admin';
import { useDateWords } from '../../shared/record/useDateWords.js';
import { useIntervalWords } from '../../shared/record/useIntervalWords.js';

type Standing = Pick<
  AgreementTerms['windows'][number],
  'state' | 'earliest' | 'latest' | 'daysLeft' | 'daysSince'
>;

/** A function that says in a sentence where a term stands on the day of the view. */
export function useTermWords(): (term: Standing) => string {
  const translate = useTranslate();
  const { between } = useDateWords();
  const interval = useIntervalWords();
  return useCallback(
    ({ state, earliest, latest, daysLeft, daysSince }) => {
      const days = state === 'ENDED' || state === 'MAY_HAVE_ENDED' ? daysSince : daysLeft;
      return translate(`pages.terms.standing.${state}`, {
        window: between(earliest, latest),
        days: days ? translate('pages.terms.days', { smart_count: days.hi ?? 2, days: interval(days) }) : '',
        _: state,
      });
    },
    [between, interval, translate],
  );
}
