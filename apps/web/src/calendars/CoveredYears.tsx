import { Typography } from '@mui/material';
import { useGetList, useRecordContext, useTranslate } from 'react-admin';
import { sortOf } from '../shared/list/sortOf.js';
import type { Records } from '../shared/record/records.js';
import { useClocksOf } from '../shared/record/useRelated.js';

/** The years a calendar covers, by its first and last day: outside of them, deadlines are counted without it. */
export const CoveredYears = () => {
  const translate = useTranslate();
  const first = useYearOf('day');
  const last = useYearOf('-day');
  if (first === undefined || last === undefined) return null;
  return (
    <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
      {translate(first === last ? 'pages.calendar.coversOne' : 'pages.calendar.covers', { first, last })}
    </Typography>
  );
};

// The year of the day that comes first in this order.
function useYearOf(sort: string): string | undefined {
  const calendarId = useRecordContext()?.id;
  const meta = useClocksOf('calendar-days');
  const { data } = useGetList<Records['calendar-days']>(
    'calendar-days',
    { filter: { calendarId }, sort: sortOf(sort), pagination: { page: 1, perPage: 1 }, meta },
    { enabled: calendarId !== undefined },
  );
  return data?.[0]?.day.slice(0, 4);
}
