import ContentCopyIcon from '@mui/icons-material/ContentCopyOutlined';
import { Alert, Box, Button, TextField } from '@mui/material';
import { useId } from 'react';
import { useLocale, useNotify, useTranslate } from 'react-admin';
import { instantWords } from '../shared/dates/days.js';
import type { Invited } from './useAccountsApi.js';

/** The link by which somebody sets a first password: shown this once, with its end. */
export const InvitationLink = ({ invited }: { invited: Invited }) => {
  const onceId = useId();
  const translate = useTranslate();
  const notify = useNotify();
  const locale = useLocale() ?? 'en';
  const address = new URL(invited.path, window.location.origin).href;
  const copy = async () => {
    await navigator.clipboard.writeText(address);
    notify('resources.accounts.invitation.copied', { type: 'info' });
  };
  return (
    <Alert severity="info" role="status" sx={{ mt: 2, width: '100%' }}>
      <span id={onceId}>
        {translate('resources.accounts.invitation.once', { until: instantWords(invited.expiresAt, locale) })}
      </span>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mt: 1 }}>
        {/* It is shown once, in place of what was pressed: the keyboard goes there. */}
        <TextField
          autoFocus
          label={translate('resources.accounts.invitation.link')}
          value={address}
          slotProps={{ htmlInput: { readOnly: true, 'aria-describedby': onceId } }}
          onFocus={(event) => event.target.select()}
          sx={{ flex: '1 1 18rem' }}
        />
        {/* The clipboard exists only on https and on this machine; elsewhere the field can be selected. */}
        {'clipboard' in navigator && (
          <Button variant="contained" startIcon={<ContentCopyIcon />} onClick={() => void copy()}>
            {translate('resources.accounts.invitation.copy')}
          </Button>
        )}
      </Box>
    </Alert>
  );
};
