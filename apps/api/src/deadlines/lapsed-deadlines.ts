import { Injectable } from '@nestjs/common';
import type { Actor } from '@paradero/domain/access';
import type { Day } from '@paradero/domain/day';
import { deadlineLapsed } from '@paradero/domain/questions/deadline-lapsed';
import { inputsHash, type QuestionDraft } from '@paradero/domain/questions/draft';
import { plan } from '@paradero/domain/questions/plan';
import { randomUUID } from 'node:crypto';
import { raisedFields, toRaised } from '../shared/questions/raised.js';
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

const mostOpened = 500;

type Conditional = Awaited<ReturnType<typeof findConditional>>[number];
type Drafted = { draft: QuestionDraft; deadline: Conditional };

/** Opens the question that a deadline was to open if nothing came, and closes it when something did. */
@Injectable()
export class LapsedDeadlines {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Runs over the deadlines of the actor's organisation; a second run changes nothing. */
  async run(actor: Actor): Promise<void> {
    // Thousands that lapse at once do not fit into the time of one transaction, and each of them stands by itself.
    while (await this.#runOnce(actor));
  }

  /** Answers whether more is to be opened than one transaction takes. */
  #runOnce(actor: Actor): Promise<boolean> {
    return this.database.write(actor, async (tx) => {
      await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('paradero.deadlines'))`;
      const found = await findConditional(tx, actor.organisationId);
      const drafted = found.flatMap((deadline) => draftsOf(deadline, this.clock.today()));
      const where = { organisationId: actor.organisationId, rule: 'D01' };
      const raised = await tx.questions.findMany({ where, select: raisedFields });
      return this.#carryOut(tx, { actor, drafted, existing: raised.map(toRaised) });
    });
  }

  async #carryOut(
    tx: Transaction,
    {
      actor,
      drafted,
      existing,
    }: { actor: Actor; drafted: readonly Drafted[]; existing: ReturnType<typeof toRaised>[] },
  ): Promise<boolean> {
    const todo = plan(
      existing,
      drafted.map(({ draft }) => draft),
    );
    const deadlines = new Map(drafted.map(({ draft, deadline }) => [draft.key, deadline]));
    const step = { version: { increment: 1 }, updatedAt: this.database.now() };
    const opened = new Date(`${this.clock.today()}T00:00:00Z`);
    const data = todo.open.slice(0, mostOpened).flatMap((draft) => {
      const deadline = deadlines.get(draft.key);
      return deadline ? [newQuestion({ draft, deadline, opened }, actor.organisationId)] : [];
    });
    if (data.length > 0) await tx.questions.createMany({ data });
    for (const { id, draft } of todo.update)
      await tx.questions.update({ where: { id }, data: { ...content(draft), ...step } });
    for (const { id, draft } of todo.reopen)
      await tx.questions.update({ where: { id }, data: { ...content(draft), ...reopened, ...step } });
    const ids = todo.close.map(({ id }) => id);
    if (ids.length > 0)
      await tx.questions.updateMany({
        where: { id: { in: ids } },
        data: { ...closed, closed: opened, ...step },
      });
    return todo.open.length > mostOpened;
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

function draftsOf(deadline: Conditional, on: Day): Drafted[] {
  const { id, agreementId, condition, state, dueLatest, askEn, askEs, agreement } = deadline;
  if ((condition !== 'NOT_MET' && condition !== 'NOT_RENEWED') || askEn === null || askEs === null) return [];
  // A renewal that readers of the deadline do not reach must not show in what they read.
  const renewals = agreement?.agreement_events_agreement.filter(
    ({ level }) => rank[level] <= rank[deadline.level],
  );
  const drafts = deadlineLapsed(
    {
      ...{ id, agreementId, condition, state },
      dueLatest: dueLatest && dueLatest.toISOString().slice(0, 10),
      renewed: (renewals?.length ?? 0) > 0,
      textEn: askEn,
      textEs: askEs,
    },
    on,
  );
  return drafts.map((draft) => ({ draft, deadline }));
}

// Whoever reads a public or an internal deadline is signed in, and reads both.
const rank = { public: 0, internal: 0, restricted: 1, sealed: 2 } as const;

const reopened = { state: 'OPEN', closed: null, closedByRule: null, closedReason: null } as const;
const closed = { state: 'ANSWERED', closedByRule: true, closedReason: 'rule/no-longer-holds' } as const;

const content = ({ inputs, severity }: QuestionDraft) => ({
  textEn: String(inputs['textEn']),
  textEs: String(inputs['textEs']),
  severity,
  inputs: { ...inputs },
  inputsHash: inputsHash(inputs),
});

function newQuestion({ draft, deadline, opened }: Drafted & { opened: Date }, organisationId: string) {
  const { agreementId, proceedingId, watcherId, level, createdById } = deadline;
  return {
    ...content(draft),
    id: randomUUID(),
    rule: draft.rule,
    ruleKey: draft.key,
    topic: draft.topic,
    state: 'OPEN',
    opened,
    agreementId,
    proceedingId,
    ownerId: watcherId,
    level: level === 'public' ? ('internal' as const) : level,
    organisationId,
    // Whoever sealed the deadline still reaches what it asks, and nobody else does.
    createdById,
  };
}
