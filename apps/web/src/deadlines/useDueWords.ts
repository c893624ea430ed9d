import { daysBetween } from '@paradero/domain/day';
import { isOverdue } from '@paradero/domain/deadlines/overdue';
import { useTranslate } from 'react-admin';
import { useShowsPast } from '../shared/clocks/useShowsPast.js';
import { daysWords } from '../shared/dates/daysWords.js';
import type { Records } from '../shared/record/records.js';
import { useToday } from '../shared/record/useToday.js';

/** How far off an open deadline is, in words, and whether it is certainly overdue; no words where nothing waits. */
export function useDueWords(deadline: Records['deadlines'] | undefined): {
  words: string;
  hasPassed: boolean;
} {
  const translate = useTranslate();
  const today = useToday();
  const showsPast = useShowsPast();
  const { dueEarliest = null, dueLatest = null, state } = deadline ?? {};
  if (state === 'TOLLED') return { words: translate('pages.desk.clockStands'), hasPassed: false };
  // How far off it is today says nothing of a deadline as it stood on a former day.
  if (state !== 'OPEN' || today === undefined || showsPast) return { words: '', hasPassed: false };
  const earliest = dueEarliest ?? dueLatest;
  const days =
    earliest === null
      ? null
      : {
          lo: daysBetween(today, earliest),
          hi: dueLatest === null ? null : daysBetween(today, dueLatest),
        };
  const hasPassed = isOverdue({ state, daysLeft: days });
  const far = daysWords(days, translate);
  return { words: hasPassed ? `${translate('pages.record.overdue')}, ${far}` : far, hasPassed };
}
