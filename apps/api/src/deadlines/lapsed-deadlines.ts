import { Injectable } from '@nestjs/common';
import type { Actor } from '@paradero/domain/access';
import type { Day } from '@paradero/domain/day';
import { deadlineLapsed } from '@paradero/domain/questions/deadline-lapsed';
import { raisedFields, toRaised } from '../shared/questions/raised.js';
import { writeRegister, type Raising, type Run } from '../shared/questions/register.js';
import { Clock } from '../shared/clock.js';
import { Database, type Transaction } from '../shared/database.js';

const conditionalFields = {
  id: true,
  state: true,
  dueLatest: true,
  condition: true,
  askEn: true,
  askEs: true,
  agreementId: true,
  proceedingId: true,
  watcherId: true,
  level: true,
  createdById: true,
} as const;

type Conditional = Awaited<ReturnType<typeof findConditional>>[number];

/** Opens the question that a deadline was to open if nothing came, and closes it when something did. */
@Injectable()
export class LapsedDeadlines {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Runs over the deadlines of the actor's organisation; a second run changes nothing. */
  async run(actor: Actor): Promise<void> {
    while ((await this.#runOnce(actor)).more);
  }

  #runOnce(actor: Actor): Promise<Run> {
    return this.database.write(actor, async (tx) => {
      await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('paradero.deadlines'))`;
      const on = this.clock.today();
      const found = await findConditional(tx, actor.organisationId);
      const where = { organisationId: actor.organisationId, rule: 'D01' };
      const raised = await tx.questions.findMany({ where, select: raisedFields });
      return writeRegister(tx, {
        ...{ actor, on, now: this.database.now() },
        existing: raised.map((question) => toRaised(question, on)),
        raisings: found.flatMap((deadline) => raisingsOf(deadline, on)),
      });
    });
  }
}

function findConditional(tx: Transaction, organisationId: string) {
  return tx.deadlines.findMany({
    where: { organisationId, condition: { not: null } },
    select: {
      ...conditionalFields,
      agreement: {
        select: {
          agreement_events_agreement: {
            where: { type: { in: ['EXTENDED', 'SUPERSEDED'] }, voidedAt: null },
            select: { level: true },
          },
        },
      },
    },
  });
}

function raisingsOf(deadline: Conditional, on: Day): Raising[] {
  const { id, agreementId, proceedingId, condition, state, dueLatest, askEn, askEs, agreement } = deadline;
  if ((condition !== 'NOT_MET' && condition !== 'NOT_RENEWED') || askEn === null || askEs === null) return [];
  // A renewal that readers of the deadline do not reach must not show in what they read.
  const renewals = agreement?.agreement_events_agreement.filter(
    ({ level }) => rank[level] <= rank[deadline.level],
  );
  const drafts = deadlineLapsed(
    {
      ...{ id, agreementId, proceedingId, condition, state },
      dueLatest: dueLatest && dueLatest.toISOString().slice(0, 10),
      renewed: (renewals?.length ?? 0) > 0,
      textEn: askEn,
      textEs: askEs,
    },
    on,
  );
  const { level, createdById, watcherId: ownerId } = deadline;
  return drafts.map((draft) => ({
    draft,
    textEn: askEn,
    textEs: askEs,
    level: level === 'public' ? 'internal' : level,
    createdById,
    ownerId,
  }));
}

// Whoever reads a public or an internal deadline is signed in, and reads both.
const rank = { public: 0, internal: 0, restricted: 1, sealed: 2 } as const;
