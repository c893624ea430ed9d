import type { Dashboard } from '@paradero/contract/views/dashboard';
import { useTranslate } from 'react-admin';
import { useTerm } from '../../shared/fields/useTerm.js';
import { useWords } from '../../shared/charts/useWords.js';

/** The title of the claims over time, with the agreement they are about. */
export function useClaimsTitle({ agreement, measure }: Dashboard['claims']): string {
  const translate = useTranslate();
  const words = useWords();
  const term = useTerm('measures');
  return agreement
    ? translate('dashboard.claims.titleOf', { measure: term(measure), agreement: words.title(agreement) })
    : translate('dashboard.claims.title', { measure: term(measure) });
}
