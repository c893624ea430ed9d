import type { Resource } from '@paradero/contract/resource';
import { getResource } from '@paradero/contract/resources';
import type { Actor } from '@paradero/domain/access';
import { DomainError, type FieldProblem } from '@paradero/domain/domain-error';
import type { RecordReader } from './record-reader.js';
import type { Values } from './row.js';

/** Every reference set must point at a record the actor reaches; what is out of reach does not exist. */
export async function requireReferences(
  reader: RecordReader,
  actor: Actor,
  resource: Resource,
  values: Values,
): Promise<void> {
  const references = Object.entries(values).flatMap(([field, id]) => {
    const target = resource.fields[field]?.kind === 'reference' ? resource.fields[field].target : undefined;
    return target && typeof id === 'string' ? [{ field, id, target }] : [];
  });
  const problems = await Promise.all(references.map((reference) => problemOf(reader, actor, reference)));
  const errors = problems.filter((problem) => problem !== undefined);
  if (errors.length > 0) throw new DomainError('record/invalid', { errors });
}

async function problemOf(
  reader: RecordReader,
  actor: Actor,
  { field, id, target }: { field: string; id: string; target: string },
): Promise<FieldProblem | undefined> {
  const reached = await reader.reaches(actor, getResource(target), id);
  return reached ? undefined : { path: field, code: 'reference/not-found' };
}
