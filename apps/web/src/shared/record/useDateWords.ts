import { useCallback } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { dayWords } from '../dates/days.js';
import { edtfWords, whenWords, type DateSense } from '../dates/edtfWords.js';

/** Functions that write uncertain dates, days and windows of days in the language of the screen. */
export function useDateWords() {
  const locale = useLocale() ?? 'en';
  const translate = useTranslate();
  const date = useCallback(
    (edtf: string | null, sense: DateSense = 'event') => edtfWords(edtf, { locale, translate, sense }),
    [locale, translate],
  );
  /** A date as it stands after a verb: "on 15 March 2025", "in March 2025". */
  const when = useCallback((edtf: string) => whenWords(edtf, { locale, translate }), [locale, translate]);
  const day = useCallback((value: string) => dayWords(value, locale), [locale]);
  /** A window between two days, either of which may be unknown, as it stands in running text. */
  const between = useCallback(
    (earliest: string | null, latest: string | null) => {
      if (earliest !== null && earliest === latest)
        return translate('app.date.day', { day: dayWords(earliest, locale) });
      return date(earliest || latest ? `${earliest ?? ''}/${latest ?? ''}` : null);
    },
    [date, locale, translate],
  );
  /** A date in a line of facts without labels, where an unknown one must say what is unknown. */
  const dated = useCallback(
    (edtf: string | null, sense: DateSense = 'event') =>
      edtf ? date(edtf, sense) : translate('pages.record.dateUnknown'),
    [date, translate],
  );
  return { date, dated, when, day, between };
}
