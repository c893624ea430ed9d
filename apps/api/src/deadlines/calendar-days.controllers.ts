import { calendarDays } from '@paradero/contract/calendar-days';
import { calendarDayRemoved, calendarDayWritten } from '@paradero/contract/views/deadlines';
import { WritingControllers } from '../shared/controllers/writing-controllers.js';
import { CalendarDays } from './calendar-days.js';

/** Routes that write days of calendars and answer the deadlines that moved. */
export const calendarDaysControllers = WritingControllers(calendarDays, {
  service: CalendarDays,
  create: {
    summary: 'Add a day to a calendar; answers the deadlines it moved',
    by: (days, actor, values) => days.add(actor, values),
  },
  update: {
    summary: 'Change a day of a calendar; answers the deadlines it moved',
    by: (days, actor, at, values) => days.change(actor, at, values),
  },
  delete: {
    summary: 'Remove a day from a calendar; answers the deadlines that moved',
    by: (days, actor, at) => days.remove(actor, at),
  },
  answers: { written: calendarDayWritten, deleted: calendarDayRemoved },
});
