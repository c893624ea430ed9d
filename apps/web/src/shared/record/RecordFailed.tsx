import { Button } from '@mui/material';
import { LinkBase, useCreatePath, useShowContext, useTranslate } from 'react-admin';
import { useClocks } from '../clocks/useClocks.js';
import { StateMessage } from '../layout/StateMessage.js';
import { isMissing } from './isMissing.js';

/** Says why a record is not shown: not there, not there on the chosen day, or a failure. */
export const RecordFailed = () => {
  const { error, refetch, resource } = useShowContext();
  const createPath = useCreatePath();
  const { clocks, setClocks } = useClocks();
  const translate = useTranslate();
  if (isMissing(error) && (clocks.knownAt || clocks.recordedAt)) {
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
  if (isMissing(error)) {
    return (
      <StateMessage
        text={translate('pages.record.missing')}
        actions={
          <Button component={LinkBase} to={createPath({ resource, type: 'list' })} variant="contained">
            {translate('pages.record.toList')}
          </Button>
        }
      />
    );
  }
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
