import { Injectable } from '@nestjs/common';
import { allegations } from '@paradero/contract/allegations';
import { cohorts } from '@paradero/contract/cohorts';
import { custodyEvents } from '@paradero/contract/custody-events';
import { reports } from '@paradero/contract/reports';
import { reportSubjects } from '@paradero/contract/report-subjects';
import type { Dashboard } from '@paradero/contract/views/dashboard';
import type { Actor } from '@paradero/domain/access';
import sql, { empty, type Sql } from 'sql-template-tag';
import { reachable } from '../shared/records/reachable.js';
import { RecordReader } from '../shared/records/record-reader.js';
import { column } from '../shared/records/sql.js';
import type { AskedDashboard } from './asked-dashboard.js';

/** Reports and allegations by month, grouped by PostgreSQL; what has no day to count by is counted apart. */
@Injectable()
export class MonthlyCounts {
  constructor(private readonly reader: RecordReader) {}

  /** Reports by the month in which they were published at the earliest. */
  reports(actor: Actor, asked: AskedDashboard): Promise<Dashboard['reports']> {
    const subjects = reachable(actor, reportSubjects, asked);
    const about = sql`exists (select 1 from ${subjects} s where s."reportId" = t.id and ${aboutAgreement(actor, 's', asked)})`;
    const where = asked.agreementId === undefined ? sql`true` : about;
    return this.#byMonth(actor, asked, {
      resource: reports,
      date: 'publishedEarliest',
      category: sql`'report'`,
      where,
    });
  }

  /** Allegations by the month in which they are said to have begun, and by category. */
  allegations(actor: Actor, asked: AskedDashboard): Promise<Dashboard['allegations']> {
    const where = asked.agreementId === undefined ? sql`true` : aboutAgreement(actor, 't', asked);
    return this.#byMonth(actor, asked, {
      resource: allegations,
      date: 'periodEarliest',
      category: sql`t.category`,
      where,
    });
  }

  async #byMonth(
    actor: Actor,
    asked: AskedDashboard,
    {
      resource,
      date,
      category,
      where,
    }: { resource: typeof reports | typeof allegations; date: string; category: Sql; where: Sql },
  ): Promise<Dashboard['reports']> {
    const day = column('t', date);
    const within = sql`${where}
      ${asked.from === undefined ? empty : sql`and ${day} >= ${asked.from}::date`}
      and (${day} is null or ${day} <= least(${asked.to ?? asked.on}::date, ${asked.on}::date))`;
    const shape = {
      select: sql`coalesce(to_char(${day}, 'YYYY-MM'), 'unknown') as month, ${category} as category, count(*)::int as count`,
      where: within,
      groupBy: sql`1, 2`,
    };
    return this.reader.aggregate(actor, resource, shape, asked);
  }
}

// About the agreement itself, one of its cohorts, or a place where its people were taken.
function aboutAgreement(actor: Actor, alias: string, asked: AskedDashboard): Sql {
  const { agreementId } = asked;
  const groups = sql`select c.id from ${reachable(actor, cohorts, asked)} c where c."agreementId" = ${agreementId}::uuid`;
  const moves = reachable(actor, custodyEvents, asked);
  return sql`(
    ${column(alias, 'agreementId')} = ${agreementId}::uuid or ${column(alias, 'cohortId')} in (${groups})
    or ${column(alias, 'facilityId')} in (select e."facilityId" from ${moves} e where e."cohortId" in (${groups}))
  )`;
}
