import type { TranslateFunction } from 'ra-core';
import { SESSION_ENDED, toHttpError, type Problem } from './problems.js';

interface Options {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  body?: unknown;
  ifMatch?: number | undefined;
  signal?: AbortSignal | undefined;
}

/** Sends a request to the API of this origin and answers the parsed JSON; refusals are thrown with our words. */
export type Http = (path: string, options?: Options) => Promise<unknown>;

/** The address of something in the API, such as `apiUrl('reports', id)`. */
export const apiUrl = (...parts: string[]) => `/api/${parts.map(encodeURIComponent).join('/')}`;

/** Binds requests to the language in which refusals are told. */
export const createHttp =
  (translate: TranslateFunction): Http =>
  async (path, options = {}) => {
    const response = await send(path, options, translate);
    if (!response.ok) throw toHttpError(response.status, await readRefusal(response, options), translate);
    return response.status === 204 ? null : await response.json();
  };

async function send(
  path: string,
  { method = 'GET', body, ifMatch, signal }: Options,
  translate: TranslateFunction,
) {
  const headers = new Headers({ accept: 'application/json' });
  if (body !== undefined) headers.set('content-type', 'application/json');
  if (ifMatch !== undefined) headers.set('if-match', `"${ifMatch}"`);
  try {
    return await fetch(path, {
      method,
      headers,
      credentials: 'same-origin',
      ...(body !== undefined && { body: JSON.stringify(body) }),
      ...(signal && { signal }),
    });
  } catch (error) {
    // fetch reports a broken line as a TypeError and nothing else; an abort is not a fault.
    if (error instanceof TypeError) throw toHttpError(0, { code: 'offline' }, translate);
    throw error;
  }
}

// Whoever only reads is led to the sign-in; whoever writes must be able to write it again.
async function readRefusal(response: Response, { method = 'GET' }: Options): Promise<Problem> {
  const problem = await readProblem(response);
  const isLost = method !== 'GET' && problem.code === 'session/none';
  return isLost ? { ...problem, code: SESSION_ENDED } : problem;
}

async function readProblem(response: Response): Promise<Problem> {
  const isJson = /\bjson\b/.test(response.headers.get('content-type') ?? '');
  // The boundary: the API's own error format, of which every member is optional.
  return isJson ? ((await response.json()) as Problem) : {};
}
