import { Injectable } from '@nestjs/common';
import { questionText } from '@paradero/contract/question-texts';
import { audienceOf, type Actor } from '@paradero/domain/access';
import type { Day } from '@paradero/domain/day';
import { inputsHash, type QuestionDraft } from '@paradero/domain/questions/draft';
import { plan, type RaisedQuestion } from '@paradero/domain/questions/plan';
import type { Transaction } from '@paradero/prisma/connect';
import { randomUUID } from 'node:crypto';
import { Clock } from '../shared/clock.js';
import { Database } from '../shared/database.js';
import { draftsOf, ruleCodes } from '../shared/slices/flags.js';
import { raisedFields, toRaised } from '../shared/questions/raised.js';
import type { Agreement } from '../shared/slices/slice.js';
import { Slices } from '../shared/slices/slices.js';

/** What a run did to the register. */
export interface Run {
  opened: number;
  updated: number;
  closed: number;
  reopened: number;
}

type Drafted = { draft: QuestionDraft; agreement: Agreement };

/** Runs the rules over the record and writes what they ask into the register; a second run changes nothing. */
@Injectable()
export class RuleRunner {
  constructor(
    private readonly slices: Slices,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Runs the rules over the agreements that the actor's organisation owns. */
  async run(actor: Actor): Promise<Run> {
    return this.database.write(actor, async (tx) => {
      // One run at a time, however many processes there are, and each over the record as the last one left it.
      await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('paradero.rules'))`;
      const drafted = await this.#draft(actor.organisationId, this.clock.today());
      const where = { organisationId: actor.organisationId, rule: { in: [...ruleCodes] } };
      const raised = await tx.questions.findMany({ where, select: raisedFields });
      // What its author sealed is left to the author.
      const sealed = new Set(raised.filter(({ level }) => level === 'sealed').map(({ ruleKey }) => ruleKey));
      return this.#carryOut(tx, actor, {
        drafted: drafted.filter(({ draft }) => !sealed.has(draft.key)),
        existing: raised.filter(({ ruleKey }) => !sealed.has(ruleKey)).map(toRaised),
      });
    });
  }

  // A question rests on what everybody who may read it reaches: its numbers must not tell what is restricted.
  async #draft(organisationId: string, on: Day): Promise<Drafted[]> {
    const [open, restricted] = await Promise.all([
      this.slices.agreements(audienceOf('internal', organisationId), { on }),
      this.slices.agreements(audienceOf('restricted', organisationId), { on }),
    ]);
    const slices = [...open, ...restricted.filter(({ agreement }) => agreement.level === 'restricted')];
    return slices
      .filter(({ agreement }) => agreement.organisationId === organisationId)
      .flatMap((slice) => draftsOf(slice, on).map((draft) => ({ draft, agreement: slice.agreement })));
  }

  async #carryOut(
    tx: Transaction,
    actor: Actor,
    { drafted, existing }: { drafted: readonly Drafted[]; existing: readonly RaisedQuestion[] },
  ): Promise<Run> {
    const todo = plan(
      existing,
      drafted.map(({ draft }) => draft),
    );
    const agreementOf = (draft: QuestionDraft) =>
      drafted.find((each) => each.draft.key === draft.key)?.agreement;
    for (const draft of todo.open) await this.#open(tx, actor, draft, agreementOf(draft));
    for (const { id, draft } of todo.update) await this.#rewrite(tx, id, draft, agreementOf(draft));
    for (const { id } of todo.close) await this.#close(tx, id);
    for (const { id, draft } of todo.reopen) await this.#rewrite(tx, id, draft, agreementOf(draft), reopened);
    return {
      opened: todo.open.length,
      updated: todo.update.length,
      closed: todo.close.length,
      reopened: todo.reopen.length,
    };
  }

  async #open(
    tx: Transaction,
    actor: Actor,
    draft: QuestionDraft,
    agreement: Agreement | undefined,
  ): Promise<void> {
    if (!agreement) return;
    const { createdById } = await tx.agreements.findUniqueOrThrow({
      where: { id: agreement.id },
      select: { createdById: true },
    });
    await tx.questions.create({
      data: {
        ...content(draft, agreement),
        id: randomUUID(),
        rule: draft.rule,
        ruleKey: draft.key,
        topic: draft.topic,
        state: 'OPEN',
        agreementId: agreement.id,
        opened: utcDay(this.clock.today()),
        level: agreement.level === 'public' ? 'internal' : agreement.level,
        organisationId: actor.organisationId,
        // Whoever seals the agreement still reaches what is asked about it, and nobody else does.
        createdById,
      },
    });
  }

  async #rewrite(
    tx: Transaction,
    id: string,
    draft: QuestionDraft,
    agreement: Agreement | undefined,
    more: typeof reopened | object = {},
  ): Promise<void> {
    if (!agreement) return;
    await tx.questions.update({
      where: { id },
      data: { ...content(draft, agreement), ...more, ...this.#step() },
    });
  }

  async #close(tx: Transaction, id: string): Promise<void> {
    const data = {
      state: 'ANSWERED',
      closed: utcDay(this.clock.today()),
      closedByRule: true,
      closedReason: 'rule/no-longer-holds',
    };
    await tx.questions.update({ where: { id }, data: { ...data, ...this.#step() } });
  }

  #step() {
    return { version: { increment: 1 }, updatedAt: this.database.now() };
  }
}

const reopened = { state: 'OPEN', closed: null, closedByRule: null, closedReason: null } as const;

function content(draft: QuestionDraft, agreement: Agreement) {
  const { en, es } = questionText(draft, agreement);
  const entered = draft.inputs['enteredHi'] ?? draft.inputs['enteredLo'];
  const open = draft.inputs['withoutOutcomeHi'] ?? draft.inputs['withoutOutcomeLo'];
  const counted = typeof entered === 'number' && typeof open === 'number';
  return {
    textEn: en,
    textEs: es,
    severity: draft.severity,
    inputs: { ...draft.inputs },
    inputsHash: inputsHash(draft.inputs),
    population: counted ? entered : null,
    covered: counted ? entered - open : null,
  };
}

const utcDay = (day: string) => new Date(`${day}T00:00:00Z`);
