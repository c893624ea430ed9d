import { Injectable } from '@nestjs/common';
import { deadlines } from '@paradero/contract/deadlines';
import type { DeskCalendar } from '@paradero/contract/views/desk';
import type { Actor } from '@paradero/domain/access';
import type { Day } from '@paradero/domain/day';
import { possiblyWithin, type DayBounds, type Period } from '@paradero/domain/day-bounds';
import sql from 'sql-template-tag';
import { RecordReader } from '../shared/records/record-reader.js';
import { drawnAt } from '../shared/slices/asked.js';
import { linkOf } from '../shared/slices/links.js';
import type { AgreementSlice } from '../shared/slices/slice.js';
import { Slices } from '../shared/slices/slices.js';
import { summaryOf } from '../shared/slices/summary.js';
import { DeskDay } from './desk-day.js';

const mostDeadlines = 500;

/** Draws what is due and which terms run or end in a period. */
@Injectable()
export class DeskCalendars {
  constructor(
    private readonly reader: RecordReader,
    private readonly slices: Slices,
    private readonly day: DeskDay,
  ) {}

  async draw(actor: Actor, period: { from: Day; to: Day }): Promise<DeskCalendar> {
    const { on } = await this.day.today(actor);
    const [due, slices] = await Promise.all([
      this.#deadlines(actor, period),
      this.slices.agreements(actor, { on }),
    ]);
    return {
      ...drawnAt({ on }),
      ...period,
      deadlines: due.slice(0, mostDeadlines),
      deadlinesAreCut: due.length > mostDeadlines,
      ends: slices
        .flatMap(endsOf)
        .filter((end) => mayFallIn(end, period))
        .toSorted(byFirstDay),
      terms: slices
        .map((slice) => summaryOf(slice, on))
        .filter(({ start, latest }) => possiblyWithin({ earliest: start, latest }, period))
        .toSorted(byFirstDay),
    };
  }

  async #deadlines(actor: Actor, { from, to }: { from: Day; to: Day }): Promise<DeskCalendar['deadlines']> {
    const [earliest, latest] = [sql`t."dueEarliest"`, sql`t."dueLatest"`];
    const rows = await this.reader.first(actor, deadlines, {
      where: sql`t.state <> 'VOID' and (${latest} >= ${from}::date or (${latest} is null and ${earliest} is not null))
        and (${earliest} <= ${to}::date or ${earliest} is null)`,
      sort: { column: 'dueEarliest', descending: false },
      limit: mostDeadlines + 1,
      clocks: {},
    });
    return rows.map(({ id, title, titleEs, state, dueEarliest, dueLatest }) => ({
      ...{ id, title, titleEs, state },
      earliest: dueEarliest,
      latest: dueLatest,
    }));
  }
}

const mayFallIn = (bounds: DayBounds, period: Period) =>
  (bounds.earliest !== null || bounds.latest !== null) && possiblyWithin(bounds, period);

function endsOf({ agreement, cohorts, windows }: AgreementSlice): DeskCalendar['ends'] {
  return windows.map(({ anchor, earliest, latest, state }) => {
    const cohort = cohorts.find(({ id }) => id === anchor.cohortId);
    return {
      agreement: linkOf(agreement),
      cohort: cohort ? linkOf(cohort) : null,
      ...{ earliest, latest, state },
    };
  });
}

function byFirstDay(one: DayBounds, other: DayBounds): number {
  const first = ({ earliest, latest }: DayBounds) => earliest ?? latest ?? '';
  return first(one).localeCompare(first(other));
}
