import { useLocale, useTranslate } from 'react-admin';
import { countWords } from '../../shared/fields/countWords.js';
import { useTerm } from '../../shared/fields/useTerm.js';
import { RecordName } from '../../shared/record/RecordName.js';
import { EventLine } from './EventLine.js';
import { RestingKind } from './RestingKind.js';
import type { Resting } from './useResting.js';

interface EventsProps {
  sourceId: string;
  resting: Resting;
}

/** Events in the chain of an agreement, in the custody of people and in proceedings that rest on the source. */
export const Events = ({ sourceId, resting }: EventsProps) => {
  const translate = useTranslate();
  const locale = useLocale() ?? 'en';
  const agreementEvent = useTerm('agreementEventTypes');
  const status = useTerm('custodyStatuses');
  const proceedingEvent = useTerm('proceedingEventTypes');
  const filter = { sourceId };
  return (
    <>
      <RestingKind kind="agreement-events" filter={filter} rows={resting['agreement-events']}>
        {(event) => (
          <EventLine
            event={event}
            type={agreementEvent(event.type)}
            summary={event.summary}
            summaryEs={event.summaryEs}
            about={<RecordName resource="agreements" id={event.agreementId} />}
          />
        )}
      </RestingKind>
      <RestingKind kind="custody-events" filter={filter} rows={resting['custody-events']}>
        {(event) => (
          <EventLine
            event={event}
            type={`${countWords(event, { locale, translate })}: ${status(event.toStatus)}`}
            summary={event.note}
            summaryEs={event.noteEs}
            about={<RecordName resource="cohorts" id={event.cohortId} />}
          />
        )}
      </RestingKind>
      <RestingKind kind="proceeding-events" filter={filter} rows={resting['proceeding-events']}>
        {(event) => (
          <EventLine
            event={event}
            type={proceedingEvent(event.type)}
            summary={event.summary}
            summaryEs={event.summaryEs}
            about={<RecordName resource="proceedings" id={event.proceedingId} />}
          />
        )}
      </RestingKind>
    </>
  );
};
