import { useLocale } from 'react-admin';
import { useTerm } from '../../fields/useTerm.js';
import { useDeadlineRules } from './useDeadlineRules.js';

/** A function that names a rule by its code: one of the program, or one that users made. */
export function useRuleName(): (code: string) => string {
  const rules = useDeadlineRules();
  const isSpanish = useLocale() === 'es';
  const term = useTerm('deadlineRules');
  return (code) => {
    const rule = rules.find((each) => each.code === code);
    return (isSpanish && rule?.nameEs) || rule?.name || term(code);
  };
}
