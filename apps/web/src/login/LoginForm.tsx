import { Alert, Button, Typography } from '@mui/material';
import { email, PasswordInput, required, TextInput, useTranslate } from 'react-admin';

interface LoginFormProps {
  /** Why the last attempt failed. */
  problem: string | undefined;
  isSigningIn: boolean;
}

/** The fields of the sign-in. */
export const LoginForm = ({ problem, isSigningIn }: LoginFormProps) => {
  const translate = useTranslate();
  return (
    <>
      <Typography variant="h2" sx={{ mb: 1.5 }}>
        {translate('ra.auth.sign_in')}
      </Typography>
      {problem && (
        <Alert severity="error" sx={{ mb: 1.5 }}>
          {problem}
        </Alert>
      )}
      <TextInput
        source="email"
        type="email"
        label="ra.auth.email"
        autoComplete="username"
        autoFocus
        validate={[required(), email()]}
      />
      <PasswordInput
        source="password"
        label="ra.auth.password"
        autoComplete="current-password"
        validate={required()}
      />
      <Button type="submit" variant="contained" size="large" fullWidth loading={isSigningIn} sx={{ mt: 1 }}>
        {translate('ra.auth.sign_in')}
      </Button>
    </>
  );
};
