import { useLocale, useTranslate } from 'react-admin';
import { useTerm } from '../../shared/fields/useTerm.js';
import type { Records } from '../../shared/record/records.js';
import { durationWords } from '../../shared/facts/durationWords.js';
import { useDateWords } from '../../shared/record/useDateWords.js';

/** What the agreement says of its term, in one line. */
export function useTermFact(agreement: Records['agreements']): string {
  const { termType, termDuration, termAnchor, termBoundary, termEnd, termRenewable } = agreement;
  const translate = useTranslate();
  const locale = useLocale() ?? 'en';
  const { date } = useDateWords();
  const type = useTerm('termTypes')(termType);
  const anchorWord = useTerm('termAnchors');
  const boundary = useTerm('termBoundaries')(termBoundary);
  const parts = [
    termDuration ? durationWords(termDuration, locale) : type,
    termAnchor && translate('pages.agreement.termFrom', { anchor: anchorWord(termAnchor).toLowerCase() }),
    termEnd && date(termEnd),
    termDuration && translate('pages.agreement.lastDay', { boundary: boundary.toLowerCase() }),
    termRenewable === true && translate('pages.agreement.renewable'),
    termRenewable === false && translate('pages.agreement.notRenewable'),
  ];
  return parts.filter((part) => typeof part === 'string').join(' · ');
}
