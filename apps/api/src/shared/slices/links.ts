import { Injectable } from '@nestjs/common';
import type { Clocks } from '@paradero/contract/list-query';
import { parties } from '@paradero/contract/parties';
import { sources } from '@paradero/contract/sources';
import type { Actor } from '@paradero/domain/access';
import sql from 'sql-template-tag';
import { RecordReader } from '../records/record-reader.js';

/** A record by id and the words that name it. */
export interface Link {
  id: string;
  title: string;
  titleEs: string | null;
}

/** The link to a record that has a title or a name. */
export function linkOf(
  record: { id: string } & (
    { title: string; titleEs: string | null } | { name: string; nameEs: string | null }
  ),
): Link {
  return 'title' in record
    ? { id: record.id, title: record.title, titleEs: record.titleEs }
    : { id: record.id, title: record.name, titleEs: record.nameEs };
}

/** Looks up what claims refer to, so that no number leaves without who says so. */
@Injectable()
export class Links {
  constructor(private readonly reader: RecordReader) {}

  /** Sources by id, as far as the actor reaches. */
  async sources(actor: Actor, ids: readonly (string | null)[], clocks: Clocks = {}) {
    const past = { recordedAt: clocks.recordedAt };
    const found = await this.reader.rows(actor, sources, sql`t.id = any(${distinct(ids)}::uuid[])`, past);
    return new Map(found.map((source) => [source.id, source]));
  }

  /** Parties by id, as far as the actor reaches. */
  async parties(
    actor: Actor,
    ids: readonly (string | null)[],
    clocks: Clocks = {},
  ): Promise<Map<string, Link>> {
    const past = { recordedAt: clocks.recordedAt };
    const found = await this.reader.rows(actor, parties, sql`t.id = any(${distinct(ids)}::uuid[])`, past);
    return new Map(found.map((party) => [party.id, linkOf(party)]));
  }
}

const distinct = (ids: readonly (string | null)[]) => [...new Set(ids.filter((id) => id !== null))];

/** What a map holds under an id that may be missing. */
export const at = <T>(map: ReadonlyMap<string, T>, id: string | null): T | null =>
  id === null ? null : (map.get(id) ?? null);
