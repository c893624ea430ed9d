import { Box } from '@mui/material';
import type { Dashboard } from '@paradero/contract/views/dashboard';
import type { LedgerOwner } from '../shared/custody/paths.js';
import { ClaimsPanel } from './claims/ClaimsPanel.js';
import { CustodyPanel } from '../shared/custody/CustodyPanel.js';
import { DeadlinePanel } from './deadlines/DeadlinePanel.js';
import { Findings } from './findings/Findings.js';
import { allegationsByMonth, reportsByMonth } from './months/monthKind.js';
import { MonthPanel } from './months/MonthPanel.js';
import { drawnSince } from './period.js';
import { QuestionPanel } from './questions/QuestionPanel.js';
import { UnresolvedPanel } from './unresolved/UnresolvedPanel.js';
import { TermStrip } from './terms/TermStrip.js';

/** The parts of the dashboard in the order in which they answer: what is open, since when, who says so. */
export const DashboardPanels = ({ dashboard }: { dashboard: Dashboard }) => {
  const since = drawnSince(dashboard);
  return (
    <Box sx={gridStyle}>
      <Findings {...dashboard} />
      <TermStrip {...dashboard} />
      <CustodyPanel custody={dashboard.custody} owner={ownerOf(dashboard)} since={since} />
      <ClaimsPanel {...dashboard} />
      <UnresolvedPanel agreementId={dashboard.agreement?.id} />
      <QuestionPanel {...dashboard} />
      <Box sx={{ ...gridStyle, ...twoColumns }}>
        <DeadlinePanel {...dashboard} />
        <MonthPanel kind={reportsByMonth} counts={dashboard.reports} since={since} />
      </Box>
      <MonthPanel kind={allegationsByMonth} counts={dashboard.allegations} since={since} />
    </Box>
  );
};

const ownerOf = ({ agreement }: Dashboard): LedgerOwner | null =>
  agreement && { resource: 'agreements', id: agreement.id };

const gridStyle = { display: 'grid', gap: 3, gridTemplateColumns: 'minmax(0, 1fr)' };

const twoColumns = {
  alignItems: 'start',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'repeat(2, minmax(0, 1fr))' },
};
