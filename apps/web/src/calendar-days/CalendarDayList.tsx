import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { removedParam } from '../shared/edit/removedParam.js';
import { FieldColumn } from '../shared/facts/FieldColumn.js';
import { RecordList } from '../shared/facts/RecordList.js';
import { MovedSection } from './MovedSection.js';

/** The days on which nobody works; after one was removed, also what that moved. */
export const CalendarDayList = () => {
  const translate = useTranslate();
  const [search] = useSearchParams();
  const removed = search.get(removedParam);
  return (
    <>
      {removed && (
        <Box role="status" sx={{ mt: 2 }}>
          <MovedSection id={removed} title={translate('pages.deadline.movedByRemoval')} />
        </Box>
      )}
      <RecordList card={{ primary: ['day', 'name'], secondary: ['kind'], tertiary: ['calendarId'] }}>
        <FieldColumn source="day" isLink />
        <FieldColumn source="name" />
        <FieldColumn source="kind" />
        <FieldColumn source="calendarId" />
      </RecordList>
    </>
  );
};
