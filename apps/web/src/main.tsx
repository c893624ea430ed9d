import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router-dom';
import { App } from './App.js';
import { InvitedApp } from './invitation/InvitedApp.js';
import { createI18nProvider } from './shared/providers/i18nProvider.js';
import { StyleProvider } from './shared/theme/StyleProvider.js';
import './trustedTypes.js';
import './withoutEval.js';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

const i18nProvider = await createI18nProvider();
const router = createBrowserRouter([
  { path: '/invitation', element: <InvitedApp i18nProvider={i18nProvider} /> },
  { path: '*', element: <App i18nProvider={i18nProvider} /> },
]);

createRoot(root).render(
  <StrictMode>
    <StyleProvider>
      <RouterProvider router={router} />
    </StyleProvider>
  </StrictMode>,
);
