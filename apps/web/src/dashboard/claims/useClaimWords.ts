import { useTranslate } from 'react-admin';
import { countWords } from '../../shared/fields/countWords.js';
import { useLocale } from 'react-admin';
import { useWords } from '../../shared/charts/useWords.js';
import type { Claim } from './claimDays.js';

/** Words for a claim: its number, who says so, and all of it in one line. */
export function useClaimWords() {
  const translate = useTranslate();
  const locale = useLocale() ?? 'en';
  const words = useWords();
  const count = ({ raw, lo, hi }: Claim) =>
    countWords({ raw, lo, hi, bound: lo === null ? 'at_most' : 'exact' }, { locale, translate });
  const publisher = ({ publisher: named }: Pick<Claim, 'publisher'>) =>
    named ? words.title(named) : translate('dashboard.claims.noPublisher');
  const day = (claim: Claim) =>
    claim.day === null ? translate('dashboard.claims.undated') : words.shortDay(claim.day);
  const source = ({ source: cited }: Claim) => cited && words.title(cited);
  return {
    count,
    publisher,
    day,
    source,
    line: (claim: Claim) => `${publisher(claim)}: ${count(claim)} (“${claim.raw}”), ${day(claim)}`,
  };
}
