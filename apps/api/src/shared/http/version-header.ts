import { DomainError } from '@paradero/domain/domain-error';

/** The strong entity tag of a version (RFC 9110, section 8.8.3). */
export const etag = (version: number): string => `"${version}"`;

/** The version a write was made from, out of `If-Match`; its absence is 428 (RFC 6585, section 3). */
export function requireVersion(header: string | undefined): number {
  if (header === undefined) throw new DomainError('record/version-missing');
  const version = /^"(\d{1,9})"$/.exec(header)?.[1];
  if (version === undefined)
    throw new DomainError('record/invalid', { errors: [{ path: 'If-Match', code: 'version/not-a-tag' }] });
  return Number(version);
}
