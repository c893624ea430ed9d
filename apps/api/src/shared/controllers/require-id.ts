import { DomainError } from '@paradero/domain/domain-error';
import { z } from 'zod';

const uuid = z.uuid();

/** An id that is not a UUID names nothing. */
export function requireId(id: string): string {
  if (!uuid.safeParse(id).success) throw new DomainError('record/not-found');
  return id;
}
