import type { DeadlineRule } from './rule.js';
import { invalidDeadline } from './refusal.js';
import { agreementRules } from './rules/agreements.js';
import { internationalRules } from './rules/international.js';
import { salvadoranRules } from './rules/el-salvador.js';
import { courtRules } from './rules/us-courts.js';
import { statuteRules } from './rules/us-statutes.js';

/** The rules that come with the program. Not legal advice: each names its authority and how sure we are of it. */
export const deadlineRules: readonly DeadlineRule[] = [
  ...courtRules,
  ...statuteRules,
  ...salvadoranRules,
  ...internationalRules,
  ...agreementRules,
];

/** The rule of a code, among those that come with the program unless others are given. */
export function findDeadlineRule(
  code: string,
  rules: readonly DeadlineRule[] = deadlineRules,
): DeadlineRule | undefined {
  return rules.find((rule) => rule.code === code);
}

/** The rule of a code; refused when there is none. */
export function requireDeadlineRule(
  code: string,
  rules: readonly DeadlineRule[] = deadlineRules,
): DeadlineRule {
  const rule = findDeadlineRule(code, rules);
  if (rule === undefined) throw invalidDeadline({ path: 'rule', code: 'deadline/rule-not-found' });
  return rule;
}
