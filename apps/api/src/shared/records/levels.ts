import { levels, type Actor } from '@paradero/domain/access';
import { DomainError } from '@paradero/domain/domain-error';

type Values = Readonly<Record<string, unknown>>;

const rank = (level: unknown) => levels.findIndex((each) => each === level);

/**
 * Raising a level is anybody's who may change the record, except that only its author may seal it, since a
 * sealed record is reached by its author and by named people. Lowering a level publishes: administrators only.
 */
export function requireMayBeLevelled(actor: Actor, before: Values, after: Values): void {
  if (before['level'] === after['level']) return;
  if (rank(after['level']) < rank(before['level']) && actor.role !== 'administrator')
    refuse('level/only-administrators-lower');
  if (after['level'] === 'sealed' && before['createdById'] !== actor.id)
    refuse('level/only-the-author-seals');
}

function refuse(code: string): never {
  throw new DomainError('record/invalid', { errors: [{ path: 'level', code }] });
}
