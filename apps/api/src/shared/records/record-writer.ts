import { Injectable } from '@nestjs/common';
import type { FieldKind } from '@paradero/contract/fields';
import type { Resource } from '@paradero/contract/resource';
import { can, type Actor } from '@paradero/domain/access';
import { DomainError, type FieldProblem } from '@paradero/domain/domain-error';
import { Changes } from '../changes.js';
import { Database, type Transaction } from '../database.js';
import { requireMayBeLevelled } from './levels.js';
import { RecordReader } from './record-reader.js';
import { requireReferences } from './references.js';
import { tableOf } from './record-table.js';
import { toRow, withDefaults, type Values } from './row.js';

/** The version of a record that a change was made from. */
export interface At {
  readonly id: string;
  readonly version: number;
}

/** What follows from a write and is stored with it or not at all. */
export type Following = (tx: Transaction) => Promise<void>;

/** Columns that follow from a write of the record itself, written with it; asked before anything is written. */
export type Deriving = (tx: Transaction) => Promise<Values>;

/** A record that is stored with another, before it, because the other refers to it. */
export interface Before {
  readonly resource: Resource;
  readonly values: Values;
}

/** The one place where records of the contract are written: validate across fields, check reach, store. */
@Injectable()
export class RecordWriter {
  constructor(
    private readonly database: Database,
    private readonly reader: RecordReader,
    private readonly changes: Changes,
  ) {}

  /**
   * Stores a new record under the id the client made. Repeating the same request answers the stored record;
   * the same id with other content is `record/id-taken`.
   */
  async create(
    actor: Actor,
    resource: Resource,
    values: Values,
    { before, following, deriving }: { before?: Before; following?: Following; deriving?: Deriving } = {},
  ): Promise<{ body: string; version: number; created: boolean }> {
    const first = before && (await this.#rowOf(actor, before));
    const { record, row, id } = await this.#rowOf(actor, { resource, values }, first?.id);
    const created = await this.database
      .write(actor, async (tx) => {
        if (await tableOf(tx, resource).findUnique({ where: { id } })) return false;
        const derived = await deriving?.(tx);
        if (first) await tableOf(tx, before.resource).create({ data: first.row });
        await tableOf(tx, resource).create({ data: { ...row, ...derived } });
        await following?.(tx);
        return true;
      })
      .catch(whenTaken(false));
    if (before && first) this.changes.written.next({ resource: before.resource.name, id: first.id });
    this.changes.written.next({ resource: resource.name, id });
    return { ...(await this.#stored(actor, resource, id, created ? undefined : record)), created };
  }

  // What a record says of one that is stored with it cannot be looked up yet.
  async #rowOf(actor: Actor, { resource, values }: Before, besideId?: string) {
    const record = withDefaults(resource, values);
    requireRules(resource, record);
    const others = Object.entries(record).filter(([, value]) => besideId === undefined || value !== besideId);
    await requireReferences(this.reader, actor, resource, Object.fromEntries(others));
    const own = { organisationId: actor.organisationId, createdById: actor.id };
    return { record, id: String(record['id']), row: { ...toRow(resource, record), ...own } };
  }

  /** Changes some fields of the version the client saw; a stale version is refused with the current record. */
  async update(
    actor: Actor,
    resource: Resource,
    id: string,
    version: number,
    values: Values,
    { deriving, following }: { deriving?: Deriving; following?: Following } = {},
  ): Promise<{ body: string; version: number }> {
    const current = await this.reader.one(actor, resource, id);
    requireOwn(actor, 'update', resource, current.body);
    if (current.version !== version) throw stale(current.body);
    const before = await this.reader.whole(resource, id);
    const record = { ...before, ...values };
    requireRules(resource, record);
    requireMayBeLevelled(actor, before, record);
    await requireReferences(this.reader, actor, resource, values);
    const count = await this.database.write(actor, async (tx) => {
      const step = { version: { increment: 1 }, updatedAt: this.database.now() };
      const written = await tableOf(tx, resource).updateMany({
        where: { id, version },
        data: { ...toRow(resource, values), ...(await deriving?.(tx)), ...step },
      });
      if (written.count > 0) await following?.(tx);
      return written.count;
    });
    if (count === 0) throw stale((await this.reader.one(actor, resource, id)).body);
    this.changes.written.next({ resource: resource.name, id });
    return this.reader.one(actor, resource, id);
  }

  /** Deletes a link row of the version the client saw; history keeps it. */
  async delete(actor: Actor, resource: Resource, id: string, version: number): Promise<void> {
    const current = await this.reader.one(actor, resource, id);
    requireOwn(actor, 'delete', resource, current.body);
    const { count } = await this.database.write(actor, (tx) =>
      tableOf(tx, resource).deleteMany({ where: { id, version } }),
    );
    if (count === 0) throw stale(current.body);
    this.changes.written.next({ resource: resource.name, id });
  }

  // A repeated POST must be the same request by the same person; anything else learns only that the id is taken.
  async #stored(actor: Actor, resource: Resource, id: string, repeated?: Values) {
    const stored = await this.reader.one(actor, resource, id).catch((error: unknown) => {
      throw error instanceof DomainError && repeated ? new DomainError('record/id-taken') : error;
    });
    if (!repeated) return stored;
    // Somebody may have corrected it since; what counts is what the request stored.
    const kept = await this.reader.firstVersion(resource, id);
    const same = Object.entries(repeated).every(([field, value]) =>
      isSame(kept[field] ?? null, value ?? null, resource.fields[field]?.kind),
    );
    if (!same)
      throw new DomainError('record/id-taken', { errors: [{ path: 'id', code: 'record/id-taken' }] });
    return stored;
  }
}

// The same request may have come twice at once, and the other one was first.
function whenTaken<T>(instead: T) {
  return (error: unknown): T => {
    if (error instanceof DomainError && error.code === 'record/id-taken') return instead;
    throw error;
  };
}

// One instant has many notations; the database answers in its own.
function isSame(kept: unknown, sent: unknown, kind: FieldKind | undefined): boolean {
  if (kind === 'instant' && typeof kept === 'string' && typeof sent === 'string')
    return Date.parse(kept) === Date.parse(sent);
  return JSON.stringify(kept) === JSON.stringify(sent);
}

function requireOwn(actor: Actor, action: 'update' | 'delete', resource: Resource, current: string): void {
  const record: Values = JSON.parse(current);
  if (!can(actor, action, resource.name, record)) throw new DomainError('access/another-organisation');
}

const stale = (current: string) => new DomainError('record/stale', { current: JSON.parse(current) });

function requireRules(resource: Resource, record: Values): void {
  const problems: FieldProblem[] = resource.rules.flatMap((rule) => rule(record));
  if (problems.length > 0) throw new DomainError('record/invalid', { errors: problems });
}
