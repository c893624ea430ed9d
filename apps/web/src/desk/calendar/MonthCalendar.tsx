import { useMediaQuery, type Theme } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Loadable } from '../../shared/record/Loadable.js';
import { Section } from '../../shared/record/Section.js';
import { useToday } from '../../shared/record/useToday.js';
import { useDeskCalendar } from '../useDeskCalendar.js';
import { EntryList } from './EntryList.js';
import { monthOf, pageOf } from './month.js';
import { MonthBar } from './MonthBar.js';
import { MonthGrid } from './MonthGrid.js';
import { useEntries } from './useEntries.js';

/** A month with everything that is due in it and the days on which a term may end; as a list where there is no room. */
export const MonthCalendar = () => {
  const translate = useTranslate();
  const today = useToday();
  const entriesOf = useEntries();
  const hasRoom = useMediaQuery((theme: Theme) => theme.breakpoints.up('sm'), { noSsr: true });
  const [chosen, setChosen] = useState<string>();
  const [wantsList, setWantsList] = useState(false);
  const day = chosen ?? today;
  const { calendar, state } = useDeskCalendar(day === undefined ? undefined : pageOf(monthOf(day)));
  const entries = calendar ? entriesOf(calendar) : [];
  const isList = wantsList || !hasRoom;
  return (
    <Section
      title={translate('pages.desk.calendar.title')}
      {...(!isList && { description: translate('pages.desk.calendar.help') })}
    >
      {day !== undefined && today !== undefined && (
        <MonthBar
          day={day}
          today={today}
          choose={setChosen}
          list={hasRoom ? { isOn: wantsList, set: setWantsList } : null}
        />
      )}
      <Loadable state={state} lines={6}>
        {day !== undefined && today !== undefined && !isList && (
          <MonthGrid day={day} today={today} entries={entries} choose={setChosen} />
        )}
        {day !== undefined && isList && (
          <EntryList
            entries={entries.filter((entry) => mayFallIn(entry, monthOf(day)))}
            empty={translate('pages.desk.calendar.empty')}
          />
        )}
        {calendar?.deadlinesAreCut && <p>{translate('pages.desk.calendar.cut')}</p>}
      </Loadable>
    </Section>
  );
};

const mayFallIn = ({ earliest, latest }: { earliest: string | null; latest: string | null }, month: string) =>
  (earliest === null || monthOf(earliest) <= month) && (latest === null || monthOf(latest) >= month);
