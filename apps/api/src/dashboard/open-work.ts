import { Injectable } from '@nestjs/common';
import { deadlines } from '@paradero/contract/deadlines';
import { proceedings } from '@paradero/contract/proceedings';
import { questions } from '@paradero/contract/questions';
import type { Dashboard } from '@paradero/contract/views/dashboard';
import type { Actor } from '@paradero/domain/access';
import { daysBetween } from '@paradero/domain/day';
import { questionsByAge } from '@paradero/domain/insights';
import sql, { type Sql } from 'sql-template-tag';
import { reachable } from '../shared/records/reachable.js';
import { RecordReader } from '../shared/records/record-reader.js';
import type { AskedDashboard } from './asked-dashboard.js';

const shownDeadlines = 10;

/** What is still open: questions by age and topic, and the deadlines that come next. */
@Injectable()
export class OpenWork {
  constructor(private readonly reader: RecordReader) {}

  /** Questions open on the day, by topic and by how long they have been open. */
  async questions(actor: Actor, asked: AskedDashboard): Promise<Dashboard['questions']> {
    const open = sql`t.opened <= ${asked.on}::date and (t.closed is null or t.closed > ${asked.on}::date)`;
    const shape = {
      select: sql`t.topic, t.opened::text, count(*)::int as count`,
      where: sql`${open} and ${about(actor, asked)}`,
      groupBy: sql`1, 2`,
    };
    const rows = await this.reader.aggregate<{ topic: string; opened: string; count: number }>(
      actor,
      questions,
      shape,
      asked,
    );
    const each = rows.flatMap(({ count, ...row }) => Array.from({ length: count }, () => row));
    return questionsByAge(each, asked.on).flatMap(({ topic, buckets }) => {
      const ages = each
        .filter((question) => question.topic === topic)
        .map(({ opened }) => daysBetween(opened, asked.on));
      const filled = buckets.filter(({ count }) => count > 0);
      return filled.map(({ from, to, count }) => {
        const within = ages.filter((age) => age >= from && (to === null || age <= to));
        return {
          topic,
          bucket: to === null ? `${from}+` : `${from}-${to}`,
          count,
          longestDays: Math.max(...within),
        };
      });
    });
  }

  /** Open deadlines by their first possible day, those that have passed first. */
  async deadlines(actor: Actor, asked: AskedDashboard): Promise<Dashboard['deadlines']> {
    const page = await this.reader.first(actor, deadlines, {
      where: sql`t.state in ('OPEN', 'TOLLED') and ${about(actor, asked)}`,
      sort: { column: 'dueEarliest', descending: false },
      limit: shownDeadlines,
      clocks: asked,
    });
    return page.map(({ id, title, titleEs, due, dueEarliest, dueLatest, state }) => ({
      ...{ id, title, titleEs, due, state },
      earliest: dueEarliest,
      latest: dueLatest,
      daysLeft:
        dueEarliest === null
          ? null
          : {
              lo: daysBetween(asked.on, dueEarliest),
              hi: dueLatest === null ? null : daysBetween(asked.on, dueLatest),
            },
    }));
  }
}

function about(actor: Actor, asked: AskedDashboard): Sql {
  const { agreementId } = asked;
  if (agreementId === undefined) return sql`true`;
  const cases = sql`select p.id from ${reachable(actor, proceedings, asked)} p where p."agreementId" = ${agreementId}::uuid`;
  return sql`(t."agreementId" = ${agreementId}::uuid or t."proceedingId" in (${cases}))`;
}
