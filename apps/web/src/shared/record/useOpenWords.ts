import { useTranslate } from 'react-admin';

/** For how many days a question has been open, or was until it closed, in words. */
export function useOpenWords(): (days: number, isClosed?: boolean) => string {
  const translate = useTranslate();
  return (days, isClosed = false) => {
    if (isClosed) return translate('pages.question.daysTaken', { smart_count: days });
    return days === 0
      ? translate('pages.question.openedThisDay')
      : translate('pages.question.daysOpen', { smart_count: days });
  };
}
