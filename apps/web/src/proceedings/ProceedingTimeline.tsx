import { useRecordContext, useTranslate } from 'react-admin';
import { AddButton } from '../shared/facts/AddButton.js';
import { Loadable } from '../shared/record/Loadable.js';
import { Section } from '../shared/record/Section.js';
import { Timeline } from '../shared/record/Timeline.js';
import { useRelated } from '../shared/record/useRelated.js';
import { ProceedingMoment } from './ProceedingMoment.js';

/** What happened in the case, in the order of time. */
export const ProceedingTimeline = () => {
  const record = useRecordContext();
  const translate = useTranslate();
  const proceedingId = String(record?.id ?? '');
  const events = useRelated('proceeding-events', {
    filter: { proceedingId },
    sort: 'occurred',
    isReady: proceedingId !== '',
  });
  return (
    <Section
      title={translate('pages.children.steps')}
      count={events.total}
      actions={<AddButton resource="proceeding-events" values={{ proceedingId }} />}
    >
      <Loadable
        state={events}
        isEmpty={events.rows.length === 0}
        empty={translate('resources.proceeding-events.empty')}
      >
        <Timeline items={events.rows}>{(event) => <ProceedingMoment event={event} />}</Timeline>
      </Loadable>
    </Section>
  );
};
