import { Box, Card, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Form, Navigate, Notification, ToggleThemeButton, useTranslate } from 'react-admin';
import { LanguageButton } from '../shared/layout/LanguageButton.js';
import { readSessionState } from '../shared/providers/session.js';
import { DemoAccounts } from './DemoAccounts.js';
import { LoginForm } from './LoginForm.js';
import { useSignIn } from './useSignIn.js';

/** Where everybody starts. */
export const LoginPage = () => {
  const translate = useTranslate();
  const { data: session } = useQuery({ queryKey: ['session'], queryFn: readSessionState });
  const { signIn, problem, isSigningIn } = useSignIn();
  const title = translate('ra.auth.sign_in');
  useEffect(() => {
    document.title = `${title} · Paradero`;
  }, [title]);
  if (session?.isSignedIn) return <Navigate to="/" />;
  return (
    <Box sx={pageStyle}>
      <Box component="header" sx={{ display: 'flex', justifyContent: 'flex-end', p: 1 }}>
        <LanguageButton />
        <ToggleThemeButton />
      </Box>
      <Box
        component="main"
        sx={{ width: '100%', maxWidth: 420, mx: 'auto', px: 2, pt: { xs: 2, sm: 6 }, pb: 6 }}
      >
        <Typography variant="h1" sx={{ fontSize: '2.25rem' }}>
          Paradero
        </Typography>
        <Typography sx={{ color: 'text.secondary', mt: 0.5, mb: 3 }}>
          {translate('app.login.tagline')}
        </Typography>
        <Form onSubmit={signIn} defaultValues={{ email: '', password: '' }} disableInvalidFormNotification>
          <Card sx={{ p: 3 }}>
            <LoginForm problem={problem} isSigningIn={isSigningIn} />
          </Card>
          {session?.hasDemoAccounts && <DemoAccounts />}
        </Form>
      </Box>
      <Notification />
    </Box>
  );
};

const pageStyle = { minHeight: '100vh', bgcolor: 'background.default', color: 'text.primary' };
