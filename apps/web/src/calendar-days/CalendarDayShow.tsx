import { useRecordContext, useTranslate } from 'react-admin';
import { FactGroup } from '../shared/facts/FactGroup.js';
import { RecordShow } from '../shared/facts/RecordShow.js';
import { MovedSection } from './MovedSection.js';

/** A day on which nobody works. */
export const CalendarDayShow = () => (
  <RecordShow>
    <FactGroup name="what" fields={['day', 'kind', 'calendarId']} extra={['observedRule', 'sourceId']} />
    <MovedByThis />
  </RecordShow>
);

const MovedByThis = () => {
  const translate = useTranslate();
  const day = useRecordContext<{ id: string }>();
  return day ? <MovedSection id={day.id} title={translate('pages.deadline.moved')} /> : null;
};
