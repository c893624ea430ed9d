import { QueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Route } from 'react-router-dom';
import { Admin, CustomRoutes, HttpError, Resource, type I18nProvider } from 'react-admin';
import { LoginPage } from './login/LoginPage.js';
import { resources } from './resources.js';
import { clockRouterProvider } from './shared/clocks/clockRouterProvider.js';
import { AccessDeniedPage } from './shared/layout/AccessDeniedPage.js';
import { ErrorPage } from './shared/layout/ErrorPage.js';
import { Layout } from './shared/layout/Layout.js';
import { LoadingPage } from './shared/layout/LoadingPage.js';
import { NotFoundPage } from './shared/layout/NotFoundPage.js';
import { Permitted } from './shared/layout/Permitted.js';
import { lazyPage } from './shared/lazyPage.js';
import { authProvider } from './shared/providers/authProvider.js';
import { createDataProvider } from './shared/providers/dataProvider.js';
import { useLiveI18n } from './shared/providers/useLiveI18n.js';
import { store } from './shared/providers/store.js';
import { darkTheme, lightTheme } from './shared/theme.js';

const Dashboard = lazyPage(() => import('./dashboard/Dashboard.js').then((module) => module.Dashboard));

const Calculator = lazyPage(() => import('./calculator/Calculator.js').then((module) => module.Calculator));

const Notices = lazyPage(() => import('./notices/Notices.js').then((module) => module.Notices));

const NoticeSettings = lazyPage(() =>
  import('./notices/NoticeSettings.js').then((module) => module.NoticeSettings),
);

const Outbox = lazyPage(() => import('./notices/Outbox.js').then((module) => module.Outbox));
const Desk = lazyPage(() => import('./desk/Desk.js').then((module) => module.Desk));
const QuestionRules = lazyPage(() =>
  import('./question-rules/QuestionRules.js').then((module) => module.QuestionRules),
);
const Silence = lazyPage(() => import('./silence/Silence.js').then((module) => module.Silence));
const Feeds = lazyPage(() => import('./feeds/Feeds.js').then((module) => module.Feeds));

const queryClient = new QueryClient({
  // Without a line a request fails at once and says so; it is never kept back to be sent unasked later.
  defaultOptions: {
    queries: { networkMode: 'always', retry: (failures, error) => failures < 2 && !isRefusal(error) },
    mutations: { networkMode: 'always' },
  },
});

export const App = ({ i18nProvider }: { i18nProvider: I18nProvider }) => {
  const dataProvider = useMemo(() => createDataProvider(i18nProvider.translate), [i18nProvider]);
  return (
    <Admin
      title="Paradero"
      disableTelemetry
      requireAuth
      authProvider={authProvider}
      dataProvider={dataProvider}
      i18nProvider={useLiveI18n(i18nProvider)}
      queryClient={queryClient}
      routerProvider={clockRouterProvider}
      store={store}
      lightTheme={lightTheme}
      darkTheme={darkTheme}
      layout={Layout}
      dashboard={Dashboard}
      loginPage={LoginPage}
      catchAll={NotFoundPage}
      accessDenied={AccessDeniedPage}
      error={ErrorPage}
      loading={LoadingPage}
    >
      {resources.map(({ group, clocks, ...definition }) => (
        <Resource key={definition.name} {...definition} options={{ group, clocks }} />
      ))}
      <CustomRoutes>
        <Route path="/desk" element={<Desk />} />
        <Route path="/silence" element={<Silence />} />
        <Route path="/calculator" element={<Calculator />} />
        <Route path="/notices" element={<Notices />} />
        <Route path="/notice-settings" element={<NoticeSettings />} />
        <Route
          path="/outbox"
          element={
            <Permitted resource="messages" action="list">
              <Outbox />
            </Permitted>
          }
        />
        <Route path="/question-rules" element={<QuestionRules />} />
        <Route path="/calendar-feeds" element={<Feeds />} />
      </CustomRoutes>
    </Admin>
  );
};

// A refusal will be the same the second time; only faults of the network or the server are worth another try.
const isRefusal = (error: unknown) => error instanceof HttpError && error.status >= 400 && error.status < 500;
