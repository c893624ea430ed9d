import type { Unresolved } from '@paradero/contract/views/unresolved';
import { codesOf } from '@paradero/contract/vocabulary';
import { useTerm } from '../fields/useTerm.js';

/** A function that says how many of the open questions are how grave. */
export function useSeverityWords(): (unresolved: Unresolved) => string {
  const severity = useTerm('severities');
  return ({ bySeverity }) =>
    codesOf('severities')
      .filter((code) => bySeverity[code] > 0)
      .map((code) => `${severity(code)}: ${bySeverity[code]}`)
      .join(' · ');
}
