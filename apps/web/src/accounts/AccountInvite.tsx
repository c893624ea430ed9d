import { Button, Card } from '@mui/material';
import { useState } from 'react';
import { LinkBase, Title, useTranslate } from 'react-admin';
import { Permitted } from '../shared/layout/Permitted.js';
import { StateMessage } from '../shared/layout/StateMessage.js';
import { InvitationForm } from './InvitationForm.js';
import { InvitationLink } from './InvitationLink.js';
import type { Invited } from './useAccountsApi.js';

/** Invites a colleague; the link is shown once, to be handed over on a way the administrator trusts. */
export const AccountInvite = () => {
  const translate = useTranslate();
  const [invited, setInvited] = useState<Invited>();
  return (
    <Permitted resource="accounts" action="create">
      <Title title="resources.accounts.action.invite" preferenceKey={false} />
      {invited ? (
        <StateMessage
          text={translate('resources.accounts.invitation.made')}
          actions={
            <Button component={LinkBase} to="/accounts">
              {translate('resources.accounts.action.toList')}
            </Button>
          }
        >
          <InvitationLink invited={invited} />
        </StateMessage>
      ) : (
        <Card sx={{ p: 2, maxWidth: 720 }}>
          <InvitationForm onInvited={setInvited} />
        </Card>
      )}
    </Permitted>
  );
};
