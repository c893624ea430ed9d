import { Box, Button, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { useClocks } from '../../clocks/useClocks.js';
import { useTerm } from '../../fields/useTerm.js';
import { Section } from '../Section.js';
import { Timeline } from '../Timeline.js';
import { LedgerLine } from './LedgerLine.js';
import { lineGroups, type LineGroup } from './lineGroups.js';
import type { LedgerView } from './view.js';

interface LinesProps {
  view: LedgerView;
  /** The cohort whose page this is; null where the lines of several stand together. */
  cohortId: string | null;
  actions?: ReactNode;
}

/** The lines of the ledger: how many people passed from one status to another, when, and who says so. */
export const Lines = ({ view, cohortId, actions }: LinesProps) => {
  const translate = useTranslate();
  return (
    <Section
      id="lines"
      title={translate('pages.lines.title')}
      count={view.lines.length}
      description={translate('pages.lines.description')}
      actions={actions}
    >
      {view.lines.length === 0 && (
        <Typography color="text.secondary">{translate('pages.lines.empty')}</Typography>
      )}
      <Timeline items={lineGroups(view.lines)}>
        {(group) => <Passage group={group} on={view.on} cohortId={cohortId} />}
      </Timeline>
    </Section>
  );
};

const Passage = ({ group, on, cohortId }: { group: LineGroup; on: string; cohortId: string | null }) => {
  const status = useTerm('custodyStatuses');
  return (
    <Box sx={{ display: 'grid', gap: 0.5 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, alignItems: 'baseline' }}>
        <Typography component="div">
          {group.fromStatus && `${status(group.fromStatus)} → `}
          <strong>{status(group.toStatus)}</strong>
        </Typography>
        <ThatDay group={group} on={on} />
      </Box>
      <Standing group={group} on={on} />
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0, display: 'grid', gap: 0.5 }}>
        {group.lines.map((line) => (
          <LedgerLine key={line.id} line={line} isOfPart={line.cohort.id !== cohortId} />
        ))}
      </Box>
    </Box>
  );
};

/** A passage that had not happened by the day, or may not have, does not count like the others. */
const Standing = ({ group, on }: { group: LineGroup; on: string }) => {
  const translate = useTranslate();
  const isLater = group.occurredEarliest !== null && group.occurredEarliest > on;
  const isCertain = group.occurredLatest !== null && group.occurredLatest <= on;
  if (isCertain) return null;
  return (
    <Typography variant="body2" color="text.secondary">
      {translate(isLater ? 'pages.lines.later' : 'pages.lines.perhaps')}
    </Typography>
  );
};

const ThatDay = ({ group, on }: { group: LineGroup; on: string }) => {
  const { setClocks } = useClocks();
  const translate = useTranslate();
  const day = group.occurredLatest;
  if (day === null || day === on) return null;
  return (
    <Button
      size="small"
      onClick={() => setClocks({ validAt: day })}
      sx={{ px: 0, py: 0, displayPrint: 'none' }}
    >
      {translate('pages.lines.thatDay')}
    </Button>
  );
};
