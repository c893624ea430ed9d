import { useRecordContext, useTranslate } from 'react-admin';
import { useRuleName } from '../shared/record/deadline/useRuleName.js';
import type { Records } from '../shared/record/records.js';

/** The rule that computes a deadline by its name, or that somebody set its day. */
export const RuleName = () => {
  const translate = useTranslate();
  const nameOf = useRuleName();
  const rule = useRecordContext<Records['deadlines']>()?.rule ?? null;
  return <>{rule === null ? translate('pages.deadline.setByHand') : nameOf(rule)}</>;
};
