import { Box, Typography, useMediaQuery, type Theme } from '@mui/material';
import type { DeskCalendar } from '@paradero/contract/views/desk';
import { addDuration } from '@paradero/domain/day';
import { useTranslate } from 'react-admin';
import { TermAxis } from '../../shared/terms/TermAxis.js';
import { TermLegend } from '../../shared/terms/TermLegend.js';
import { rowGrid, TermRow } from '../../shared/terms/TermRow.js';
import { timelineOf } from '../../shared/terms/timeline.js';
import { UnknownTerms } from '../../shared/terms/UnknownTerms.js';
import { ChartFrame } from '../../shared/charts/ChartFrame.js';
import { Loadable } from '../../shared/record/Loadable.js';
import { useToday } from '../../shared/record/useToday.js';
import { useDeskCalendar } from '../useDeskCalendar.js';
import { DeadlineTrack } from './DeadlineTrack.js';
import { useTimelineRows } from './useTimelineRows.js';

/** All terms and all deadlines of the year behind and the two ahead. */
export const DeskTimeline = () => {
  const today = useToday();
  const { calendar, state } = useDeskCalendar(
    today === undefined ? undefined : { from: addDuration(today, 'P1Y', -1), to: addDuration(today, 'P2Y') },
  );
  return (
    <Loadable state={state} lines={8}>
      {calendar && <Bars calendar={calendar} />}
    </Loadable>
  );
};

const Bars = ({ calendar }: { calendar: DeskCalendar }) => {
  const translate = useTranslate();
  const { columns, rows } = useTimelineRows(calendar);
  const hasRoom = useMediaQuery((theme: Theme) => theme.breakpoints.up('lg'), { noSsr: true });
  const timeline = timelineOf(calendar, calendar.on, hasRoom ? 8 : 4);
  // Of which neither length nor end is known has no place among days, but it has one below them.
  const unknown = calendar.terms.filter(({ state }) => state === 'NOT_COMPUTABLE');
  const terms = calendar.terms.filter(({ state }) => state !== 'NOT_COMPUTABLE');
  return (
    <ChartFrame
      title={translate('pages.desk.timeline.title')}
      description={translate('pages.desk.timeline.description')}
      columns={columns}
      rows={rows}
      fileName="paradero-desk"
      empty={translate('pages.desk.timeline.empty')}
    >
      <TermLegend />
      <Box sx={rowGrid}>
        <Box sx={{ display: { xs: 'none', md: 'block' } }} />
        <TermAxis timeline={timeline} />
      </Box>
      <Box component="ul" sx={listStyle}>
        {terms.map((term) => (
          <TermRow key={term.agreementId} term={term} timeline={timeline} />
        ))}
      </Box>
      <UnknownTerms terms={unknown} />
      {calendar.deadlines.length > 0 && (
        <Typography variant="h3" sx={{ mt: 2 }}>
          {translate('pages.desk.timeline.deadlines')}
        </Typography>
      )}
      <Box component="ul" sx={listStyle}>
        {calendar.deadlines.map((deadline) => (
          <DeadlineTrack key={deadline.id} deadline={deadline} timeline={timeline} />
        ))}
      </Box>
      {calendar.deadlinesAreCut && <p>{translate('pages.desk.calendar.cut')}</p>}
    </ChartFrame>
  );
};

const listStyle = { listStyle: 'none', m: 0, p: 0 };
