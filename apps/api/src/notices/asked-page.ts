import { maxPerPage, maxReach } from '@paradero/contract/list-query';
import { DomainError, type FieldProblem } from '@paradero/domain/domain-error';

/** A page of a list that is no resource, and whether it is narrowed to what is unread. */
export interface AskedPage {
  readonly page: number;
  readonly perPage: number;
  readonly unread: boolean;
}

/** Reads `page`, `perPage` and, where there is such a thing, `unread`. */
export function readPage(
  raw: Readonly<Record<string, unknown>>,
  { narrows = false }: { narrows?: boolean } = {},
): AskedPage {
  const errors: FieldProblem[] = [];
  const refuse = (path: string, code: string) => void errors.push({ path, code });
  const number = (name: string, otherwise: number, most: number) => {
    const value = raw[name] ?? String(otherwise);
    const read = typeof value === 'string' && /^\d{1,6}$/.test(value) ? Number(value) : 0;
    if (read < 1 || read > most) refuse(name, 'query/out-of-range');
    return read;
  };
  const known = ['page', 'perPage', ...(narrows ? ['unread'] : [])];
  for (const name of Object.keys(raw)) if (!known.includes(name)) refuse(name, 'query/unknown-parameter');
  const unread = raw['unread'] ?? 'false';
  if (unread !== 'true' && unread !== 'false') refuse('unread', 'query/bad-value');
  const asked = { page: number('page', 1, maxReach), perPage: number('perPage', 25, maxPerPage) };
  if (asked.page * asked.perPage > maxReach + maxPerPage) refuse('page', 'query/too-far');
  if (errors.length > 0) throw new DomainError('query/invalid', { errors });
  return { ...asked, unread: unread === 'true' };
}
