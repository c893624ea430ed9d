import { Injectable } from '@nestjs/common';
import { agreements } from '@paradero/contract/agreements';
import { cohorts } from '@paradero/contract/cohorts';
import { deadlines } from '@paradero/contract/deadlines';
import { facilities } from '@paradero/contract/facilities';
import { parties } from '@paradero/contract/parties';
import { proceedings } from '@paradero/contract/proceedings';
import { sources } from '@paradero/contract/sources';
import type { Name } from '@paradero/contract/question-texts';
import type { Actor } from '@paradero/domain/access';
import type { QuestionDraft } from '@paradero/domain/questions/draft';
import sql from 'sql-template-tag';
import { RecordReader } from '../records/record-reader.js';

/** Looks up the names of the records that questions speak of. */
@Injectable()
export class Names {
  constructor(private readonly reader: RecordReader) {}

  /** Names by id, as far as the actor reaches; ids are those of params that end in Id or Ids, and those of subjects. */
  async of(actor: Actor, drafts: readonly QuestionDraft[]): Promise<Map<string, Name>> {
    const ids = [...new Set(drafts.flatMap(idsIn))];
    if (ids.length === 0) return new Map();
    const where = sql`t.id = any(${ids}::uuid[])`;
    const named = ['id', 'name', 'nameEs'] as const;
    const titled = ['id', 'title', 'titleEs'] as const;
    const clocks = {};
    const [byName, byTitle, ofCases] = await Promise.all([
      Promise.all([
        this.reader.columns(actor, parties, { only: named, where, clocks }),
        this.reader.columns(actor, cohorts, { only: named, where, clocks }),
        this.reader.columns(actor, facilities, { only: named, where, clocks }),
      ]),
      Promise.all([
        this.reader.columns(actor, agreements, { only: titled, where, clocks }),
        this.reader.columns(actor, deadlines, { only: titled, where, clocks }),
        this.reader.columns(actor, sources, { only: titled, where, clocks }),
      ]),
      this.reader.columns(actor, proceedings, { only: ['id', 'caption', 'captionEs'], where, clocks }),
    ]);
    return new Map<string, Name>([
      ...byName.flat().map(({ id, name, nameEs }) => [id, { title: name, titleEs: nameEs }] as const),
      ...byTitle.flat().map(({ id, title, titleEs }) => [id, { title, titleEs }] as const),
      ...ofCases.map(({ id, caption, captionEs }) => [id, { title: caption, titleEs: captionEs }] as const),
    ]);
  }
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function idsIn({ params, about }: QuestionDraft): string[] {
  const inParams = Object.entries(params).flatMap(([name, value]) =>
    /Ids?$/.test(name) ? [value].flat() : [],
  );
  const all = [...inParams, ...Object.values(about)];
  return all.filter((value) => typeof value === 'string').filter((value) => uuid.test(value));
}
