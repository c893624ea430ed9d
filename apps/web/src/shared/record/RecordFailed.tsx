import { Button } from '@mui/material';
import { HttpError, useShowContext, useTranslate } from 'react-admin';
import { useClocks } from '../clocks/useClocks.js';
import { StateMessage } from '../layout/StateMessage.js';

/** Says why a record is not shown: not there, not there on the chosen day, or a failure. */
export const RecordFailed = () => {
  const { error, refetch } = useShowContext();
  const { clocks, setClocks } = useClocks();
  const translate = useTranslate();
  const isMissing = error instanceof HttpError && error.status === 404;
  if (isMissing && (clocks.knownAt || clocks.recordedAt)) {
    return (
      <StateMessage
        text={translate('pages.record.notThen')}
        actions={
          <Button variant="contained" onClick={() => setClocks({ knownAt: null, recordedAt: null })}>
            {translate('app.clocks.now')}
          </Button>
        }
      />
    );
  }
  if (isMissing) return <StateMessage text={translate('pages.record.missing')} />;
  return (
    <StateMessage
      text={error?.message ?? translate('app.error.text')}
      actions={
        <Button variant="contained" onClick={() => void refetch()}>
          {translate('app.error.retry')}
        </Button>
      }
    />
  );
};
