import { useTranslate } from 'react-admin';
import type { Records } from './records.js';
import { useIntervalWords } from './useIntervalWords.js';
import { usePageDay } from './usePageDay.js';
import { daysUntil } from './waiting.js';

/** A function that says for how many days an inquiry has had no reply; nothing once it has one. */
export function useWaitingWords(): (inquiry: Records['inquiries']) => string | null {
  const translate = useTranslate();
  const interval = useIntervalWords();
  const today = usePageDay();
  return ({ askedEarliest, askedLatest, state }) => {
    const isWaiting = state === 'SENT' || state === 'NO_REPLY';
    if (!isWaiting || today === undefined) return null;
    const days = daysUntil({ earliest: askedEarliest, latest: askedLatest }, today);
    return days && translate('pages.question.waiting', { smart_count: days.hi ?? 2, days: interval(days) });
  };
}
