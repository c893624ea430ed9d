import { passwordLength } from '@paradero/contract/session';
import { Alert } from '@mui/material';
import { useMemo, useState } from 'react';
import { Form, PasswordInput, SaveButton, useNotify, useRedirect, useTranslate } from 'react-admin';
import { createHttp } from '../shared/providers/http.js';

/** Asks for the password once; it can be made visible, so that it need not be typed twice. */
export const PasswordForm = ({ token }: { token: string }) => {
  const translate = useTranslate();
  const { accept, problem } = useAcceptance(token);
  const tooShort = { message: 'invitation.length', args: passwordLength };
  return (
    <Form onSubmit={accept} defaultValues={{ password: '' }} disableInvalidFormNotification>
      {problem && (
        <Alert severity="error" sx={{ mb: 1.5 }}>
          {problem}
        </Alert>
      )}
      <PasswordInput
        source="password"
        label="invitation.password"
        autoComplete="new-password"
        autoFocus
        helperText={translate('invitation.help', passwordLength)}
        validate={(password: unknown) => (isLongEnough(password) ? undefined : tooShort)}
      />
      <SaveButton label="invitation.save" alwaysEnable />
    </Form>
  );
};

const isLongEnough = (password: unknown) =>
  typeof password === 'string' &&
  password.length >= passwordLength.least &&
  password.length <= passwordLength.greatest;

function useAcceptance(token: string) {
  const translate = useTranslate();
  const notify = useNotify();
  const redirect = useRedirect();
  const http = useMemo(() => createHttp(translate), [translate]);
  const [problem, setProblem] = useState<string>();
  const accept = async ({ password }: { password?: unknown }) => {
    setProblem(undefined);
    try {
      await http('/api/invitation', { method: 'POST', body: { token, password } });
      notify('invitation.done', { type: 'info' });
      redirect('/login');
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      setProblem(error.message);
    }
  };
  return { accept, problem };
}
