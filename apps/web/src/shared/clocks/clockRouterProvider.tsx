import { useCallback, type ComponentProps } from 'react';
import { reactRouterProvider, type RouterProvider } from 'react-admin';
import { carryClocks } from './clocks.js';

type To = ComponentProps<RouterProvider['Link']>['to'];
type Navigate = ReturnType<RouterProvider['useNavigate']>;

const useNavigate = (): Navigate => {
  const navigate = reactRouterProvider.useNavigate();
  return useCallback<Navigate>(
    (to, options) => navigate(typeof to === 'number' ? to : keepClocks(to, window.location), options),
    [navigate],
  );
};

const Link: RouterProvider['Link'] = ({ to, ...rest }) => {
  const location = reactRouterProvider.useLocation();
  return <reactRouterProvider.Link to={keepClocks(to, location)} {...rest} />;
};

/**
 * react-admin's router with one change: a day chosen on one of the clocks stays in the URL while the reader
 * filters, sorts, pages and follows links. react-admin would rewrite the query and silently return to now.
 */
export const clockRouterProvider: RouterProvider = { ...reactRouterProvider, useNavigate, Link };

function keepClocks(to: To, from: { pathname: string; search: string }) {
  const target = typeof to === 'string' ? parsePath(to) : to;
  const pathname = target.pathname ?? from.pathname;
  return { ...target, search: carryClocks({ pathname, search: target.search ?? '' }, from) };
}

function parsePath(path: string) {
  const [beforeHash = '', hash] = path.split('#', 2);
  const [pathname = '', search] = beforeHash.split('?', 2);
  return {
    ...(pathname && { pathname }),
    ...(search && { search: `?${search}` }),
    ...(hash && { hash: `#${hash}` }),
  };
}
