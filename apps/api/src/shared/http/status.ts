/** The one table from error codes to HTTP statuses; a code it does not name is an invalid request. */
const statuses: Readonly<Record<string, number>> = {
  'session/none': 401,
  'session/refused': 401,
  'session/throttled': 429,
  'session/busy': 503,
  'access/denied': 403,
  'access/other-origin': 403,
  'access/another-organisation': 403,
  'access/undeclared': 403,
  'record/not-found': 404,
  'route/not-found': 404,
  'invitation/not-found': 404,
  'record/id-taken': 409,
  'account/email-taken': 409,
  'account/yourself': 409,
  'record/stale': 412,
  'request/too-large': 413,
  'request/not-json': 415,
  'record/invalid': 422,
  'query/invalid': 422,
  'record/version-missing': 428,
  'request/malformed': 400,
  'server/unexpected': 500,
  'server/not-ready': 503,
  'server/busy': 503,
};

export const statusOf = (code: string): number => statuses[code] ?? 422;
