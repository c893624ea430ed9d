import type { DeskCalendar } from '@paradero/contract/views/desk';
import { useLocale, useTranslate } from 'react-admin';
import type { Entry } from './month.js';

/** A function that turns what the calendar holds into entries, in the order of their first day. */
export function useEntries(): (calendar: DeskCalendar) => Entry[] {
  const translate = useTranslate();
  const isSpanish = useLocale() === 'es';
  return ({ deadlines, ends }) => {
    const due = deadlines.map(({ id, title, titleEs, earliest, latest }): Entry => ({
      key: id,
      kind: 'deadline',
      to: `/deadlines/${id}/show`,
      ...{ title, titleEs, earliest, latest },
    }));
    const over = ends.map(({ agreement, cohort, earliest, latest }, index): Entry => {
      const named = (isSpanish && agreement.titleEs) || agreement.title;
      const words = translate('pages.desk.calendar.endOf', { agreement: named });
      const of = cohort && ((isSpanish && cohort.titleEs) || cohort.title);
      const title = of ? `${words} · ${of}` : words;
      return {
        key: `${agreement.id}-${index}`,
        kind: 'end',
        to: `/agreements/${agreement.id}/show`,
        ...{ title, titleEs: title, earliest, latest },
      };
    });
    const first = ({ earliest, latest }: Entry) => earliest ?? latest ?? '';
    return [...due, ...over].toSorted((one, other) => first(one).localeCompare(first(other)));
  };
}
