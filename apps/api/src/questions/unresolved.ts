import { Injectable } from '@nestjs/common';
import { agreements } from '@paradero/contract/agreements';
import { questionAddressees } from '@paradero/contract/question-addressees';
import { questions } from '@paradero/contract/questions';
import type { Unresolved as View } from '@paradero/contract/views/unresolved';
import type { Actor } from '@paradero/domain/access';
import { daysBetween } from '@paradero/domain/day';
import sql, { join, type Sql } from 'sql-template-tag';
import { reachable } from '../shared/records/reachable.js';
import { RecordReader } from '../shared/records/record-reader.js';
import { drawnAt } from '../shared/slices/asked.js';
import { linkOf } from '../shared/slices/links.js';
import type { Asked } from '../shared/slices/slice.js';

/** What the questions may be narrowed to: a record they are about, who must answer, a topic. */
export const narrowings = [
  ...(['agreementId', 'cohortId', 'facilityId', 'proceedingId', 'sourceId', 'addresseeId'] as const),
  'topic',
] as const;

type AskedUnresolved = Asked & Partial<Record<(typeof narrowings)[number], string>>;

const shown = 8;
const rank = sql`array_position(array['critical', 'high', 'medium', 'low'], t.severity)`;

/** The questions that stand open on a day. */
@Injectable()
export class Unresolved {
  constructor(private readonly reader: RecordReader) {}

  async of(actor: Actor, asked: AskedUnresolved): Promise<View> {
    const where = conditionsOf(actor, asked);
    const [counts, first] = await Promise.all([
      this.reader.aggregate<{ severity: keyof View['bySeverity']; count: number }>(
        actor,
        questions,
        { select: sql`t.severity, count(*)::int as count`, where, groupBy: sql`t.severity` },
        asked,
      ),
      this.reader.ordered(actor, questions, {
        ...{ where, limit: shown, clocks: asked },
        order: sql`${rank}, t.opened, t.id`,
      }),
    ]);
    const named = await this.reader.columns(actor, agreements, {
      only: ['id', 'title', 'titleEs'],
      where: sql`t.id = any(${first.flatMap(({ agreementId }) => agreementId ?? [])}::uuid[])`,
      clocks: { recordedAt: asked.recordedAt },
    });
    const links = new Map(named.map((agreement) => [agreement.id, linkOf(agreement)]));
    const bySeverity = { critical: 0, high: 0, medium: 0, low: 0 };
    for (const { severity, count } of counts) bySeverity[severity] = count;
    return {
      ...drawnAt(asked),
      total: counts.reduce((sum, { count }) => sum + count, 0),
      bySeverity,
      questions: first.map(({ id, textEn, textEs, topic, severity, state, opened, agreementId }) => ({
        ...{ id, textEn, textEs, topic, severity, state, opened },
        days: daysBetween(opened, asked.on),
        agreement: links.get(agreementId ?? '') ?? null,
      })),
    };
  }
}

function conditionsOf(actor: Actor, asked: AskedUnresolved): Sql {
  const { on, knownAt, agreementId, cohortId, facilityId, proceedingId, sourceId, addresseeId, topic } =
    asked;
  const addressed = sql`select a."questionId" from ${reachable(actor, questionAddressees, asked)} a`;
  const parts = [
    // What was asked later was not asked yet, whatever day is looked at.
    ...(knownAt === undefined ? [] : [sql`t.opened <= ${knownAt}::date`]),
    sql`t.opened <= ${on}::date and (t.closed is null or t.closed > ${on}::date) and (t.withdrawn is null or t.withdrawn > ${on}::date)`,
    ...(agreementId === undefined ? [] : [sql`t."agreementId" = ${agreementId}::uuid`]),
    ...(cohortId === undefined ? [] : [sql`t."cohortId" = ${cohortId}::uuid`]),
    ...(facilityId === undefined ? [] : [sql`t."facilityId" = ${facilityId}::uuid`]),
    ...(proceedingId === undefined ? [] : [sql`t."proceedingId" = ${proceedingId}::uuid`]),
    ...(sourceId === undefined ? [] : [sql`t."sourceId" = ${sourceId}::uuid`]),
    ...(addresseeId === undefined
      ? []
      : [sql`t.id in (${addressed} where a."partyId" = ${addresseeId}::uuid)`]),
    ...(topic === undefined ? [] : [sql`t.topic = ${topic}`]),
  ];
  return join(parts, ' and ');
}
