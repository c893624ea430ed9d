import { useState } from 'react';
import { useLogin, useTranslate } from 'react-admin';
import { useChangeLanguage } from '../shared/layout/useChangeLanguage.js';
import { findRememberedLocale } from '../shared/providers/locale.js';
import { problemOf } from '../shared/providers/problems.js';
import type { Account } from '../shared/providers/session.js';

/** Signs in with the values of the form and tells why it failed. */
export function useSignIn() {
  const login = useLogin();
  const changeLanguage = useChangeLanguage();
  const translate = useTranslate();
  const [problem, setProblem] = useState<string>();
  const [isSigningIn, setSigningIn] = useState(false);

  const signIn = async (values: object) => {
    setSigningIn(true);
    setProblem(undefined);
    try {
      const account: Account = await login(values);
      // A language chosen on this machine wins over the one of the account.
      if (!findRememberedLocale()) await changeLanguage(account.locale);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      setProblem(
        translate(error.message, {
          requestId: problemOf(error).requestId,
          _: translate('ra.auth.sign_in_error'),
        }),
      );
      setSigningIn(false);
    }
  };

  return { signIn, problem, isSigningIn };
}
