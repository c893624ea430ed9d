import type { TermSummary } from '@paradero/contract/views/terms';
import { useTranslate } from 'react-admin';
import { useAgreements } from './useAgreements.js';

/** A function that adds to a term that ran out that a source calls it renewable; null where none does. */
export function useRenewalWords() {
  const translate = useTranslate();
  const { data = [] } = useAgreements();
  return ({ agreementId, state }: TermSummary): string | null => {
    const hasRunOut = state === 'ENDED' || state === 'MAY_HAVE_ENDED';
    const isRenewable = data.find(({ id }) => id === agreementId)?.termRenewable === true;
    return hasRunOut && isRenewable ? translate('charts.terms.noRenewal') : null;
  };
}
