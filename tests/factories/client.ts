import type { createApp } from '../../apps/api/src/app.js';

/** The program under test. */
export type App = Awaited<ReturnType<typeof createApp>>;

/** A record as it came over HTTP; tests name the fields they look at. */
export interface Row {
  readonly id: string;
  readonly version: number;
  readonly [field: string]: unknown;
}

/** What bodies of the API may hold, so that tests can look at any of them. */
interface Body extends Row {
  readonly code: string;
  readonly errors: readonly { path: string; code: string }[];
  readonly data: readonly Row[];
  readonly total: number;
  readonly current: Row;
}

/** An answer over HTTP. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
  /** The JSON of the body; throws when it is not JSON. */
  readonly body: Body;
}

type Headers = Readonly<Record<string, string>>;
type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE' | 'PUT' | 'HEAD' | 'OPTIONS';

/** One browser: its cookie and its address. */
export interface Client {
  readonly cookie: string | undefined;
  send(method: Method, path: string, given?: { body?: unknown; headers?: Headers }): Promise<Answer>;
  get(path: string, headers?: Headers): Promise<Answer>;
  post(path: string, body: unknown, headers?: Headers): Promise<Answer>;
  /** Changes the version given, or sends no `If-Match` at all. */
  patch(path: string, body: unknown, version?: number): Promise<Answer>;
  delete(path: string, version?: number): Promise<Answer>;
}

/** A browser without a session unless a cookie is given. Paths begin behind `/api`. */
export function clientOf(app: App, from: { cookie?: string; address?: string } = {}): Client {
  const send: Client['send'] = async (method, path, { body, headers } = {}) => {
    // Nest's own inject ends the process on an error.
    const reply = await app
      .getHttpAdapter()
      .getInstance()
      .inject({
        method,
        url: path.startsWith('/') ? `/api${path}` : path,
        remoteAddress: from.address ?? '127.0.0.1',
        headers: {
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...(from.cookie === undefined ? {} : { cookie: from.cookie }),
          ...headers,
        },
        ...(body === undefined ? {} : { payload: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
    return {
      status: reply.statusCode,
      headers: reply.headers,
      text: reply.payload,
      get body(): Body {
        return JSON.parse(reply.payload);
      },
    };
  };
  const match = (version: number | undefined): Headers =>
    version === undefined ? {} : { 'if-match': `"${version}"` };
  return {
    cookie: from.cookie,
    send,
    get: (path, headers) => send('GET', path, headers ? { headers } : {}),
    post: (path, body, headers) => send('POST', path, { body, ...(headers ? { headers } : {}) }),
    patch: (path, body, version) => send('PATCH', path, { body, headers: match(version) }),
    delete: (path, version) => send('DELETE', path, { headers: match(version) }),
  };
}
