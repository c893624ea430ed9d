import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { Confirm, useGetIdentity, useNotify, useRecordContext, useRefresh, useTranslate } from 'react-admin';
import { InvitationLink } from './InvitationLink.js';
import { useAccountsApi, type Invited } from './useAccountsApi.js';
import { useDisabling } from './useDisabling.js';
import { useFocusAfter } from './useFocusAfter.js';

type Asked = 'disable' | 'inviteAgain';

/** Disables an account or opens it again, and makes a new invitation; each is confirmed, nobody does it to oneself. */
export const AccountActions = () => {
  const record = useRecordContext();
  const { identity } = useGetIdentity();
  const translate = useTranslate();
  const [asked, setAsked] = useState<Asked>();
  const { setDisabled, isPending } = useDisabling();
  const toggle = useFocusAfter(isPending);
  const { invite, invited } = useInvitation();
  if (!record || !identity || record.id === identity.id) return null;
  const isDisabled = Boolean(record['disabledAt']);
  const confirm = () => {
    setAsked(undefined);
    if (asked === 'disable') setDisabled(true);
    if (asked === 'inviteAgain') void invite(String(record.id));
  };
  return (
    <Box sx={{ mt: 2, display: 'flex', flexWrap: 'wrap', gap: 1.5 }}>
      <Button
        ref={toggle}
        variant="outlined"
        size="small"
        color={isDisabled ? 'primary' : 'warning'}
        loading={isPending}
        onClick={() => (isDisabled ? setDisabled(false) : setAsked('disable'))}
      >
        {translate(`resources.accounts.action.${isDisabled ? 'enable' : 'disable'}`)}
      </Button>
      {!isDisabled && (
        <Button variant="outlined" size="small" onClick={() => setAsked('inviteAgain')}>
          {translate('resources.accounts.action.inviteAgain')}
        </Button>
      )}
      {asked && (
        <Confirm
          isOpen
          title={translate(`resources.accounts.confirm.${asked}.title`)}
          content={translate(`resources.accounts.confirm.${asked}.text`)}
          onConfirm={confirm}
          onClose={() => setAsked(undefined)}
        />
      )}
      {invited && <InvitationLink invited={invited} />}
    </Box>
  );
};

function useInvitation() {
  const { inviteAgain } = useAccountsApi();
  const notify = useNotify();
  const refresh = useRefresh();
  const [invited, setInvited] = useState<Invited>();
  const invite = async (id: string) => {
    try {
      setInvited(await inviteAgain(id));
      refresh();
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      notify(error.message, { type: 'error' });
    }
  };
  return { invite, invited };
}
