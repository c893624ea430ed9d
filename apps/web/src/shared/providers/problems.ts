import type { Problem as ApiProblem } from '@paradero/contract/problem';
import { HttpError, type TranslateFunction } from 'ra-core';

/** The API's problem; a proxy in between may answer with less. */
export type Problem = Partial<ApiProblem>;

/** The code of a refused write because somebody else changed the record meanwhile. */
export const STALE = 'record/stale';

/** The code of a write that was refused because the session is over. */
export const SESSION_ENDED = 'session/ended';

/** The error react-admin expects, with our words for the API's codes and with messages beside the fields. */
export function toHttpError(status: number, problem: Problem, translate: TranslateFunction): HttpError {
  const unexpected = translate('errors.unexpected', { requestId: problem.requestId ?? '–' });
  const message = problem.code
    ? translate(`errors.${problem.code}`, { requestId: problem.requestId, _: unexpected })
    : unexpected;
  return new HttpError(message, status, {
    ...problem,
    errors: fieldErrors(status, message, problem, translate),
  });
}

function fieldErrors(
  status: number,
  message: string,
  { code, errors = [] }: Problem,
  translate: TranslateFunction,
) {
  // The conflict dialog answers this one; an error beside the form would only stand in its way.
  if (code === STALE || status === 403) return undefined;
  if (status === 401 && code !== SESSION_ENDED) return undefined;
  // Keeps the form dirty and shows the message: react-admin takes an error without fields for a success.
  if (errors.length === 0) return { root: { serverError: message } };
  const ofFields = errors.map(({ path, code: reason, params }) => [
    path || 'root.serverError',
    translate(`errors.${reason}`, { ...params, _: translate('errors.field/invalid') }),
  ]);
  return { root: { serverError: message }, ...Object.fromEntries(ofFields) };
}

/** The problem an error carries, empty when it carries none. */
export function problemOf(error: unknown): Problem {
  // The boundary: react-admin types the body as any; toHttpError is the only place that fills it.
  return error instanceof HttpError && isObject(error.body) ? (error.body as Problem) : {};
}

/** What a refusal says of fields that have no input on the screen to say it beside; undefined when of none. */
export function wordsOfProblem(error: Error, isHidden: (field: string) => boolean): string | undefined {
  const words = Object.entries(problemOf(error).errors ?? {}).flatMap(([field, said]: [string, unknown]) =>
    typeof said === 'string' && isHidden(field) ? [said] : [],
  );
  return words.length > 0 ? words.join(' ') : undefined;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
