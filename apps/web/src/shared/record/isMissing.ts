import { HttpError } from 'react-admin';

/** Whether the server says that a record is not there, or not for this reader. */
export const isMissing = (error: unknown): boolean => error instanceof HttpError && error.status === 404;
