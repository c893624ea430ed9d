import { Box, Tab, Tabs } from '@mui/material';
import { Title, useCanAccess, useTranslate } from 'react-admin';
import { AccessDeniedPage } from '../shared/layout/AccessDeniedPage.js';
import { LoadingPage } from '../shared/layout/LoadingPage.js';
import { DeskBoard } from './board/DeskBoard.js';
import { MonthCalendar } from './calendar/MonthCalendar.js';
import { DeskTimeline } from './timeline/DeskTimeline.js';
import { useDeskView, type DeskViewName } from './useDeskView.js';

/** What waits for somebody: by its day, in a calendar, and through time. */
export const Desk = () => {
  const translate = useTranslate();
  const { view, views, setView } = useDeskView();
  const { canAccess, isPending } = useCanAccess({ resource: 'desk', action: 'read' });
  if (isPending) return <LoadingPage />;
  if (!canAccess) return <AccessDeniedPage />;
  return (
    <>
      <Title title={translate('pages.desk.title')} />
      <Tabs
        value={view}
        onChange={(_, next: DeskViewName) => setView(next)}
        aria-label={translate('pages.desk.views.label')}
        variant="scrollable"
        scrollButtons={false}
        sx={{ mb: 2, '& .MuiTab-root': { minWidth: 0, px: { xs: 1.25, sm: 2 } } }}
      >
        {views.map((name) => (
          <Tab
            key={name}
            value={name}
            id={`desk-tab-${name}`}
            aria-controls={name === view ? 'desk-panel' : undefined}
            label={translate(`pages.desk.views.${name}`)}
          />
        ))}
      </Tabs>
      <Box role="tabpanel" id="desk-panel" aria-labelledby={`desk-tab-${view}`}>
        {view === 'waiting' && <DeskBoard />}
        {view === 'calendar' && <MonthCalendar />}
        {view === 'timeline' && <DeskTimeline />}
      </Box>
    </>
  );
};
