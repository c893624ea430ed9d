import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { StateMessage } from '../shared/layout/StateMessage.js';
import { noFilter } from './filter/dashboardFilter.js';
import { useDashboardFilter } from './filter/useDashboardFilter.js';

/** Says why nothing is drawn, and what can be done: try again, or show everything as of now. */
export const DashboardError = ({ error, onRetry }: { error: Error; onRetry: () => void }) => {
  const translate = useTranslate();
  const { filter, setFilter } = useDashboardFilter();
  return (
    <div role="alert">
      <StateMessage
        title={translate('dashboard.error')}
        text={error.message}
        actions={
          <>
            <Button variant="contained" onClick={onRetry}>
              {translate('app.error.retry')}
            </Button>
            {Object.keys(filter).length > 0 && (
              <Button variant="outlined" onClick={() => setFilter(noFilter)}>
                {translate('dashboard.filter.reset')}
              </Button>
            )}
          </>
        }
      />
    </div>
  );
};
