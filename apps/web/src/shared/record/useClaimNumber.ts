import { countBounds } from '@paradero/domain/count';
import { useCallback } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { countWords } from '../fields/countWords.js';

interface Claim {
  raw: string;
  lo: number | null;
  hi: number | null;
  bound: string;
}

/** A function that writes the number of a claim; a bound this version does not know counts as vague. */
export function useClaimNumber(): (claim: Claim) => string {
  const locale = useLocale() ?? 'en';
  const translate = useTranslate();
  return useCallback(
    ({ raw, lo, hi, bound }) => {
      const known = countBounds.find((name) => name === bound) ?? 'vague';
      return countWords({ raw, lo, hi, bound: known }, { locale, translate });
    },
    [locale, translate],
  );
}
