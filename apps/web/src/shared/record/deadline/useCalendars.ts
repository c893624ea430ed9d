import { useGetList, useLocale } from 'react-admin';

interface Calendar {
  id: string;
  name: string;
  nameEs: string | null;
  jurisdiction: string;
}

/** The calendars of closed days by their jurisdiction, named in the language of the screen. */
export function useCalendars(): { jurisdiction: string; name: string }[] {
  const isSpanish = useLocale() === 'es';
  const { data = [] } = useGetList<Calendar>('calendars', {
    pagination: { page: 1, perPage: 200 },
    sort: { field: 'jurisdiction', order: 'ASC' },
  });
  return data.map(({ jurisdiction, name, nameEs }) => ({
    jurisdiction,
    name: (isSpanish && nameEs) || name,
  }));
}
