import { Box } from '@mui/material';
import { useCanAccess } from 'react-admin';
import { FactGroup } from '../shared/facts/FactGroup.js';
import { RecordShow } from '../shared/facts/RecordShow.js';
import { AccountActions } from './AccountActions.js';
import { AccountSessions } from './AccountSessions.js';
import { AccountState } from './AccountState.js';

/** An account: what it may do, whether it can sign in and where it is signed in. */
export const AccountShow = () => {
  const { canAccess: isAdministrator } = useCanAccess({ resource: 'accounts', action: 'edit' });
  return (
    <RecordShow>
      {isAdministrator ? (
        <>
          <FactGroup name="who" fields={['name', 'email', 'role', 'locale']} extra={['disabledAt']}>
            <Box sx={{ mt: 1.5 }}>
              <AccountState />
            </Box>
            <AccountActions />
          </FactGroup>
          <AccountSessions />
        </>
      ) : (
        <FactGroup name="who" fields={['name']} />
      )}
    </RecordShow>
  );
};
