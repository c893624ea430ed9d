import { Box, Link, Typography } from '@mui/material';
import { LinkBase, useCreatePath, useLocale, useTranslate } from 'react-admin';
import { useTerm } from '../../shared/fields/useTerm.js';
import { AddButton } from '../../shared/facts/AddButton.js';
import { Loadable } from '../../shared/record/Loadable.js';
import type { Records } from '../../shared/record/records.js';
import { Section } from '../../shared/record/Section.js';
import { SourceOf } from '../../shared/record/SourceOf.js';
import { durationWords } from '../../shared/facts/durationWords.js';
import { VoidThis } from '../../shared/facts/VoidThis.js';
import { Timeline } from '../../shared/record/Timeline.js';
import { useDateWords } from '../../shared/record/useDateWords.js';
import type { Related } from '../../shared/record/useRelated.js';
import { useWordsOf } from '../../shared/record/useWordsOf.js';
import { Verification } from '../../shared/record/Verification.js';
import { Voided } from '../../shared/record/Voided.js';

interface ChainProps {
  agreementId: string;
  events: Related<Records['agreement-events']>;
}

/** What happened to the agreement, link by link, with the source of each. */
export const Chain = ({ agreementId, events }: ChainProps) => {
  const translate = useTranslate();
  return (
    <Section
      id="chain"
      title={translate('pages.chain.title')}
      count={events.total}
      actions={<AddButton resource="agreement-events" values={{ agreementId }} />}
    >
      <Loadable state={events} isEmpty={events.rows.length === 0} empty={translate('pages.chain.empty')}>
        <Timeline items={events.rows}>{(event) => <ChainEvent event={event} />}</Timeline>
      </Loadable>
    </Section>
  );
};

const ChainEvent = ({ event }: { event: Records['agreement-events'] }) => {
  const type = useTerm('agreementEventTypes')(event.type);
  const wordsOf = useWordsOf();
  const createPath = useCreatePath();
  const summary = event.summary ? wordsOf(event.summary, event.summaryEs) : undefined;
  return (
    <Box sx={{ display: 'grid', gap: 0.5 }}>
      <Voided at={event.voidedAt} reason={event.voidReason}>
        <Link
          component={LinkBase}
          to={createPath({ resource: 'agreement-events', type: 'show', id: event.id })}
          sx={{ fontWeight: 600, justifySelf: 'start' }}
        >
          {type}
        </Link>
        {summary && (
          <Typography component="div" lang={summary.lang} sx={{ maxWidth: '76ch' }}>
            {summary.text}
          </Typography>
        )}
        <Effect event={event} />
      </Voided>
      <Typography variant="body2" component="div">
        <Verification code={event.verification} /> · <SourceOf id={event.sourceId} locator={event.locator} />
      </Typography>
      {event.voidedAt === null && <VoidThis resource="agreement-events" record={event} />}
    </Box>
  );
};

const Effect = ({ event }: { event: Records['agreement-events'] }) => {
  const { effectDuration, effectEnd } = event;
  const translate = useTranslate();
  const locale = useLocale() ?? 'en';
  const { day } = useDateWords();
  if (!effectDuration && !effectEnd) return null;
  return (
    <Typography variant="body2" component="div">
      {effectDuration &&
        translate('pages.chain.lengthens', { duration: durationWords(effectDuration, locale) })}{' '}
      {effectEnd && translate('pages.chain.newEnd', { day: day(effectEnd) })}
    </Typography>
  );
};
