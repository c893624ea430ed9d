import { Injectable } from '@nestjs/common';
import type { Dashboard } from '@paradero/contract/views/dashboard';
import type { Actor } from '@paradero/domain/access';
import type { Day } from '@paradero/domain/day';
import { DomainError } from '@paradero/domain/domain-error';
import { drawnAt } from '../shared/slices/asked.js';
import { CustodyThroughTime, custodyOver } from '../shared/slices/custody-through.js';
import { Flags } from '../shared/slices/flags.js';
import { linkOf } from '../shared/slices/links.js';
import type { AgreementSlice, Asked } from '../shared/slices/slice.js';
import { Slices } from '../shared/slices/slices.js';
import { summaryOf } from '../shared/slices/summary.js';
import type { AskedDashboard } from './asked-dashboard.js';
import { ClaimsOverTime } from './claims-over-time.js';
import { MonthlyCounts } from './monthly-counts.js';
import { OpenWork } from './open-work.js';

/** Draws the dashboard: rows from PostgreSQL, arithmetic from the engines, none of it left to a component. */
@Injectable()
export class DashboardView {
  constructor(
    private readonly slices: Slices,
    private readonly flags: Flags,
    private readonly claims: ClaimsOverTime,
    private readonly months: MonthlyCounts,
    private readonly work: OpenWork,
    private readonly through: CustodyThroughTime,
  ) {}

  async draw(actor: Actor, asked: AskedDashboard): Promise<Dashboard> {
    const ids = asked.agreementId === undefined ? undefined : [asked.agreementId];
    const reached = await this.slices.agreements(actor, asked, ids);
    if (ids && reached.length === 0) throw new DomainError('record/not-found');
    const slices = reached.filter((slice) => wasKnown(slice, asked));
    const [only] = slices;
    const [custody, claims, reports, allegations, questions, deadlines, flags] = await Promise.all([
      this.#custody(actor, asked, slices),
      this.claims.draw(actor, asked, slices),
      this.months.reports(actor, asked),
      this.months.allegations(actor, asked),
      this.work.questions(actor, asked),
      this.work.deadlines(actor, asked),
      this.flags.of(actor, slices, asked.on),
    ]);
    return {
      ...drawnAt(asked),
      agreement: ids && only ? linkOf(only.agreement) : null,
      from: asked.from ?? null,
      to: asked.to ?? null,
      terms: slices.map((slice) => summaryOf(slice, asked.on)).toSorted(byEnd),
      custody,
      claims,
      reports,
      allegations,
      questions,
      deadlines,
      flags: flags.toSorted(byUrgency),
    };
  }

  // The terms and court orders of all agreements at once would cover the chart.
  #custody(
    actor: Actor,
    asked: AskedDashboard,
    slices: readonly AgreementSlice[],
  ): Promise<Dashboard['custody']> | Dashboard['custody'] {
    const events = slices.flatMap(({ custody }) => custody);
    const [only] = slices;
    return asked.agreementId !== undefined && only
      ? this.through.draw(actor, asked, { slice: only, events, cohortIds: null })
      : { points: custodyOver(events, asked), termEnds: [], orders: [] };
  }
}

// An agreement nobody had written about by then was not known, whatever our record holds now.
const wasKnown = ({ events, custody }: AgreementSlice, { knownAt }: Asked) =>
  knownAt === undefined || events.length > 0 || custody.length > 0;

function byEnd(
  one: { latest: Day | null; earliest: Day | null },
  other: { latest: Day | null; earliest: Day | null },
): number {
  const end = ({ latest, earliest }: typeof one) => latest ?? earliest ?? '9999';
  return end(one).localeCompare(end(other));
}

// The gravest first; among these the term that ran out last, since its people can most likely still be found.
function byUrgency(one: Dashboard['flags'][number], other: Dashboard['flags'][number]): number {
  const rank = ({ severity }: typeof one) => ['critical', 'high', 'medium', 'low'].indexOf(severity);
  const end = ({ params }: typeof one) => String(params['latest'] ?? '');
  return rank(one) - rank(other) || end(other).localeCompare(end(one)) || one.key.localeCompare(other.key);
}
