import { Injectable } from '@nestjs/common';
import { answers } from '@paradero/contract/answers';
import { inquiries } from '@paradero/contract/inquiries';
import { statements } from '@paradero/contract/statements';
import type { Silence, SilenceRow } from '@paradero/contract/views/silence';
import { codesOf } from '@paradero/contract/vocabulary';
import type { Actor } from '@paradero/domain/access';
import sql, { empty, join, raw, type Sql } from 'sql-template-tag';
import { reachable } from '../shared/records/reachable.js';
import { RecordReader } from '../shared/records/record-reader.js';
import { name } from '../shared/records/sql.js';
import { drawnAt } from '../shared/slices/asked.js';
import { at, Links } from '../shared/slices/links.js';
import type { Asked } from '../shared/slices/slice.js';

type Counted = Omit<SilenceRow, 'addressee' | 'unanswered' | 'medianDays'> & {
  readonly addresseeId: string;
  readonly medianLo: number | null;
  readonly medianHi: number | null;
};

interface AskedSilence extends Asked {
  /** The one party that is looked at; everybody when absent. */
  readonly addresseeId?: string;
}

const classes = codesOf('answerClasses');

/** Counts by addressee how often it was asked, and what it did about that; PostgreSQL counts in one statement. */
@Injectable()
export class SilenceBoard {
  constructor(
    private readonly reader: RecordReader,
    private readonly links: Links,
  ) {}

  /** The board on a day, the longest silence first, or the line of one addressee. */
  async of(actor: Actor, asked: AskedSilence): Promise<Silence> {
    const rows = await this.reader.aggregate<Counted>(actor, inquiries, shapeOf(actor, asked), asked);
    const parties = await this.links.parties(
      actor,
      rows.map(({ addresseeId }) => addresseeId),
      asked,
    );
    const data = rows.flatMap(({ addresseeId, medianLo, medianHi, ...row }) => {
      const addressee = at(parties, addresseeId);
      if (!addressee) return [];
      const medianDays = medianLo === null ? null : { lo: medianLo, hi: medianHi };
      return [{ addressee, ...row, unanswered: row.inquiries - row.answered, medianDays }];
    });
    return { ...drawnAt(asked), data: data.toSorted(bySilence) };
  }
}

const bySilence = (one: SilenceRow, other: SilenceRow) =>
  (other.longestOpen ?? -1) - (one.longestOpen ?? -1) ||
  other.unanswered - one.unanswered ||
  one.addressee.title.localeCompare(other.addressee.title);

// An inquiry that may have been sent by the day was sent, and a reply that may have come by then came.
function shapeOf(actor: Actor, asked: AskedSilence) {
  const on = sql`${asked.on}::date`;
  const answered = sql`((t.state = 'REPLIED' and (t."repliedEarliest" is null or t."repliedEarliest" <= ${on})) or coalesce(given.total, 0) > 0)`;
  const replied = sql`t."repliedEarliest" <= ${on} and t.state = 'REPLIED'`;
  const median = (days: Sql) =>
    sql`percentile_cont(0.5) within group (order by greatest(0, ${days})) filter (where ${replied})`;
  const byClass = classes.map((code) => sql`${code}::text, coalesce(sum(given.${name(code)}), 0)::int`);
  return {
    beside: sql`left join (${repliesOf(actor, asked)}) given on given."inquiryId" = t.id
      left join (${elsewhereOf(actor, asked)}) said on said."speakerId" = t."addresseeId"`,
    select: sql`t."addresseeId", count(*)::int as inquiries, (count(*) filter (where ${answered}))::int as answered,
      json_build_object(${join(byClass)}) as classes,
      floor(${median(sql`t."repliedEarliest" - coalesce(t."askedLatest", t."askedEarliest")`)})::int as "medianLo",
      ceil(${median(sql`t."repliedLatest" - t."askedEarliest"`)})::int as "medianHi",
      max(greatest(0, ${on} - coalesce(t."askedLatest", t."askedEarliest"))) filter (where not ${answered}) as "longestOpen",
      coalesce((array_agg(t.id::text order by t.id) filter (where given.total > 0))[1:100], '{}') as "answeredIds",
      coalesce(max(said.total), 0)::int as elsewhere, coalesce(max(said.ids), '{}') as "elsewhereIds"`,
    where: sql`t.state <> 'WITHDRAWN' and (t."askedEarliest" is null or t."askedEarliest" <= ${on}) and ${addressed('t', asked)}`,
    groupBy: sql`t."addresseeId"`,
  };
}

function repliesOf(actor: Actor, asked: AskedSilence): Sql {
  const counts = classes.map((code) => sql`count(*) filter (where a.class = ${code})::int as ${name(code)}`);
  const within =
    asked.addresseeId === undefined
      ? empty
      : sql`and a."inquiryId" in (select i.id from inquiries i where ${addressed('i', asked)})`;
  return sql`
    select a."inquiryId", count(*)::int as total, ${join(counts)}
    from ${givenBy(actor, asked)} and a."inquiryId" is not null ${within}
    group by a."inquiryId"`;
}

function elsewhereOf(actor: Actor, asked: AskedSilence): Sql {
  return sql`
    select s."speakerId", count(*)::int as total, (array_agg(a.id::text order by a.id))[1:100] as ids
    from ${givenBy(actor, asked)} and a."inquiryId" is null
      and ${asked.addresseeId === undefined ? sql`true` : sql`s."speakerId" = ${asked.addresseeId}::uuid`}
    group by s."speakerId"`;
}

// An answer is known with its statement. One that has fallen since was given all the same.
const givenBy = (actor: Actor, asked: AskedSilence): Sql => sql`
  ${reachable(actor, answers, asked)} a join ${reachable(actor, statements, asked)} s on s.id = a."statementId"
    where (s."statedEarliest" is null or s."statedEarliest" <= ${asked.on}::date)`;

const addressed = (alias: 'i' | 't', { addresseeId }: AskedSilence): Sql =>
  addresseeId === undefined ? sql`true` : sql`${raw(alias)}."addresseeId" = ${addresseeId}::uuid`;
