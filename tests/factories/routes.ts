import type { App } from './client.js';

/** A route of the running program. */
export interface Route {
  readonly method: string;
  readonly path: string;
}

/** Every route of the API and of the calendar feeds beside it that the HTTP server knows, whoever registered it. */
export function routesOf(app: App): Route[] {
  const tree = app.getHttpAdapter().getInstance().printRoutes({ commonPrefix: false });
  const parents: string[] = [];
  const routes = tree.split('\n').flatMap((line) => {
    const [, indent = '', part = '', methods = ''] =
      /^((?:[│ ] {3})*)[├└]── (.*?)(?: \(([A-Z, ]+)\))?$/.exec(line) ?? [];
    if (part === '') return [];
    const depth = indent.length / 4;
    const path = (parents[depth - 1] ?? '') + part;
    parents.splice(depth, parents.length, path);
    return methods === '' ? [] : methods.split(', ').map((method) => ({ method, path }));
  });
  return routes.filter(({ path }) => path.startsWith('/api') || path.startsWith('/calendar/'));
}

/** The path of a route with its parameters filled in, as a client asks for it. */
export const pathOf = ({ path }: Route, id: string) => insideApi(path).replace(/:\w+/g, id);

// What stands outside /api is asked for by its whole address.
const insideApi = (path: string) =>
  path.startsWith('/api') ? path.replace(/^\/api/, '') : `http://localhost${path}`;
