import type { DeskItem } from '@paradero/contract/views/desk';
import { isOverdue } from '@paradero/domain/deadlines/overdue';
import { useTranslate } from 'react-admin';
import { daysWords } from '../../shared/dates/daysWords.js';
import { useDateWords } from '../../shared/record/useDateWords.js';

/** When an item is due and how far off that is; whether it is certainly late. */
export function useItemWords() {
  const translate = useTranslate();
  const { day, between } = useDateWords();
  return (item: DeskItem) => {
    const { kind, earliest, latest, since, state, daysLeft } = item;
    const isTolled = state === 'TOLLED';
    const hasDay = earliest !== null || latest !== null;
    const origin = translate(`pages.desk.${kind === 'reports' ? 'submittedOn' : 'openSince'}`, {
      day: since === null ? '' : day(since),
    });
    return {
      when: hasDay ? between(earliest, latest) : since === null ? '' : origin,
      days: isTolled ? translate('pages.desk.clockStands') : daysWords(daysLeft, translate),
      isLate: isOverdue(item),
    };
  };
}
