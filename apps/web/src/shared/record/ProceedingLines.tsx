import { Box, Link, Typography } from '@mui/material';
import { LinkBase, useCreatePath } from 'react-admin';
import { useTerm } from '../fields/useTerm.js';
import { PlainList } from './PlainList.js';
import { RecordName } from './RecordName.js';
import type { Records } from './records.js';
import { SourceOf } from './SourceOf.js';
import { useDateWords } from './useDateWords.js';
import { useRelated } from './useRelated.js';
import { useWordsOf } from './useWordsOf.js';
import { Words } from './Words.js';

/** Proceedings in a list, each with what happened last in it. */
export const ProceedingLines = ({ proceedings }: { proceedings: readonly Records['proceedings'][] }) => {
  const events = useRelated('proceeding-events', {
    filter: { proceedingId: proceedings.map(({ id }) => id) },
    sort: '-occurred',
  });
  const latestOf = (id: string) =>
    events.rows.find(({ proceedingId, voidedAt }) => proceedingId === id && voidedAt === null);
  return (
    <PlainList items={proceedings}>
      {(proceeding) => <ProceedingLine proceeding={proceeding} latest={latestOf(proceeding.id)} />}
    </PlainList>
  );
};

interface ProceedingLineProps {
  proceeding: Records['proceedings'];
  latest: Records['proceeding-events'] | undefined;
}

const ProceedingLine = ({ proceeding, latest }: ProceedingLineProps) => {
  const { id, caption, captionEs, number, forumId, state, kind } = proceeding;
  const createPath = useCreatePath();
  const stateWord = useTerm('proceedingStates')(state);
  const kindWord = useTerm('proceedingKinds')(kind);
  return (
    <Box sx={{ display: 'grid', gap: 0.25 }}>
      <Typography component="div">
        <Link
          component={LinkBase}
          to={createPath({ resource: 'proceedings', type: 'show', id })}
          sx={{ fontWeight: 600 }}
        >
          <Words en={caption} es={captionEs} />
        </Link>
        {number && ` ${number}`}
      </Typography>
      <Typography variant="body2" component="div" color="text.secondary">
        {kindWord} · <RecordName resource="parties" id={forumId} /> · {stateWord}
      </Typography>
      {latest && <LatestEvent event={latest} />}
    </Box>
  );
};

const LatestEvent = ({ event }: { event: Records['proceeding-events'] }) => {
  const words = useDateWords();
  const type = useTerm('proceedingEventTypes')(event.type);
  const { text, lang } = useWordsOf()(event.summary, event.summaryEs);
  return (
    <Typography variant="body2" component="div">
      {words.date(event.occurred)}: <strong>{type}</strong>. <span lang={lang}>{text}</span>{' '}
      <SourceOf id={event.sourceId} locator={event.locator} />
    </Typography>
  );
};
