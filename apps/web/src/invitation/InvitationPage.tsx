import { Box, Card, Typography } from '@mui/material';
import { useEffect } from 'react';
import { Notification, ToggleThemeButton, useLocation, useTranslate } from 'react-admin';
import { LanguageButton } from '../shared/layout/LanguageButton.js';
import { PasswordForm } from './PasswordForm.js';

/** Where an invited person sets a first password; the token stands behind `#`, which is sent to nobody. */
export const InvitationPage = () => {
  const translate = useTranslate();
  const token = useLocation().hash.slice(1);
  const title = translate('invitation.title');
  useEffect(() => {
    document.title = `${title} · Paradero`;
  }, [title]);
  return (
    <Box sx={{ minHeight: '100vh', bgcolor: 'background.default', color: 'text.primary' }}>
      <Box component="header" sx={{ display: 'flex', justifyContent: 'flex-end', p: 1 }}>
        <LanguageButton />
        <ToggleThemeButton />
      </Box>
      <Box component="main" sx={{ maxWidth: 480, mx: 'auto', px: 2, pt: { xs: 2, sm: 6 }, pb: 6 }}>
        <Typography variant="h1" sx={{ mb: 1 }}>
          {title}
        </Typography>
        <Typography color="text.secondary" sx={{ mb: 3 }}>
          {translate(token ? 'invitation.text' : 'invitation.noToken')}
        </Typography>
        {token && (
          <Card sx={{ p: 3 }}>
            <PasswordForm token={token} />
          </Card>
        )}
      </Box>
      <Notification />
    </Box>
  );
};
