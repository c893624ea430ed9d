import { createHash, randomBytes } from 'node:crypto';

/** A new 256-bit secret for a cookie or a link. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is stored of a secret. It has full entropy, so a plain hash suffices. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('base64url');
