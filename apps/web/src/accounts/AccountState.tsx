import { Chip } from '@mui/material';
import { useRecordContext, useTranslate } from 'react-admin';

/** Whether the account can sign in: yes, not yet, not any more. */
export const AccountState = () => {
  const translate = useTranslate();
  const record = useRecordContext();
  if (!record) return null;
  const state = record['disabledAt'] ? 'disabled' : record['active'] ? 'active' : 'invited';
  return (
    <Chip
      component="span"
      size="small"
      variant="outlined"
      color={state === 'active' ? 'success' : state === 'invited' ? 'info' : 'default'}
      label={translate(`resources.accounts.state.${state}`)}
    />
  );
};
