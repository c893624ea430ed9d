import { Alert, Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ChartFrame } from '../../charts/ChartFrame.js';
import { ClockBar } from '../../clocks/ClockBar.js';
import { DrawnAt } from '../DrawnAt.js';
import { LedgerBar } from './LedgerBar.js';
import { LedgerKey } from './LedgerKey.js';
import { LedgerSources } from './LedgerSources.js';
import { StepList } from '../steps/StepList.js';
import { Arithmetic } from './Arithmetic.js';
import { useStatusColumns } from './useStatusColumns.js';
import type { LedgerView } from './view.js';

interface LedgerProps {
  view: LedgerView;
  isChanging: boolean;
}

/** Where these people stand at the end of a day, as a bar and as arithmetic. */
export const Ledger = ({ view, isChanging }: LedgerProps) => {
  const translate = useTranslate();
  const columns = useStatusColumns();
  const { ledger } = view;
  const hasLines = view.lines.length > 0;
  return (
    <Box id="ledger" sx={{ scrollMarginTop: 64, minWidth: 0 }}>
      <ChartFrame
        title={translate('pages.ledger.title')}
        description={translate('pages.ledger.description')}
        columns={columns}
        rows={hasLines ? Object.entries(ledger.byStatus).map(([status, count]) => ({ status, count })) : []}
        fileName="ledger"
        empty={translate('pages.ledger.empty')}
      >
        <Box sx={{ opacity: isChanging ? 0.6 : 1 }} aria-busy={isChanging}>
          <Box sx={{ displayPrint: 'none', mb: 1 }}>
            <ClockBar names={['validAt']} />
          </Box>
          <DrawnAt view={view} />
          <Box sx={{ mt: 1.5 }}>
            <LedgerBar ledger={ledger} height={40} />
            <LedgerKey ledger={ledger} to="#lines" />
          </Box>
          <Arithmetic ledger={ledger} />
          {ledger.problems.length > 0 && (
            <Alert severity="warning" sx={{ mt: 2 }}>
              <StepList steps={ledger.problems} />
            </Alert>
          )}
          <LedgerSources lines={view.lines} />
        </Box>
      </ChartFrame>
    </Box>
  );
};
