import { CssBaseline } from '@mui/material';
import { Suspense } from 'react';
import { AdminContext, type I18nProvider } from 'react-admin';
import { LoadingPage } from '../shared/layout/LoadingPage.js';
import { lazyPage } from '../shared/lazyPage.js';
import { useLiveI18n } from '../shared/providers/useLiveI18n.js';
import { store } from '../shared/providers/store.js';
import { darkTheme, lightTheme } from '../shared/theme.js';

const InvitationPage = lazyPage(() => import('./InvitationPage.js').then((module) => module.InvitationPage));

/** The page of somebody who has no account yet: it stands outside the application, which asks for one. */
export const InvitedApp = ({ i18nProvider }: { i18nProvider: I18nProvider }) => (
  <AdminContext
    i18nProvider={useLiveI18n(i18nProvider)}
    store={store}
    lightTheme={lightTheme}
    darkTheme={darkTheme}
  >
    <CssBaseline />
    <Suspense fallback={<LoadingPage />}>
      <InvitationPage />
    </Suspense>
  </AdminContext>
);
