import { Box, Link, Typography } from '@mui/material';
import { LinkBase, useCreatePath } from 'react-admin';
import { useTerm } from '../shared/fields/useTerm.js';
import { ComputeFromEvent } from '../shared/record/deadline/ComputeFromEvent.js';
import type { Records } from '../shared/record/records.js';
import { SourceOf } from '../shared/record/SourceOf.js';
import { useWordsOf } from '../shared/record/useWordsOf.js';
import { Verification } from '../shared/record/Verification.js';
import { Voided } from '../shared/record/Voided.js';

/** One event of a case: what happened, in words, and the source that says so. */
export const ProceedingMoment = ({ event }: { event: Records['proceeding-events'] }) => {
  const { id, type, summary, summaryEs, localTime, zone, voidedAt, voidReason } = event;
  const term = useTerm('proceedingEventTypes');
  const createPath = useCreatePath();
  const { text, lang } = useWordsOf()(summary, summaryEs);
  return (
    <Voided at={voidedAt} reason={voidReason}>
      <Typography>
        <Link
          component={LinkBase}
          to={createPath({ resource: 'proceeding-events', type: 'show', id })}
          sx={{ fontWeight: 600 }}
        >
          {term(type)}
        </Link>
        {localTime && (
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {' '}
            {localTime} ({zone})
          </Box>
        )}
      </Typography>
      <Typography lang={lang}>{text}</Typography>
      <Typography variant="body2" component="div">
        <Verification code={event.verification} /> · <SourceOf id={event.sourceId} locator={event.locator} />
      </Typography>
      <ComputeFromEvent event={event} />
    </Voided>
  );
};
