import { inputsHash, type QuestionDraft } from '@paradero/domain/questions/draft';
import { plan, type RaisedQuestion } from '@paradero/domain/questions/plan';
import type { Actor, Level } from '@paradero/domain/access';
import type { Day } from '@paradero/domain/day';
import { noJson } from '@paradero/prisma/connect';
import { randomUUID } from 'node:crypto';
import type { Transaction } from '../database.js';
import { settle } from './settle.js';

/** A question as a rule raises it into the register. */
export interface Raising {
  readonly draft: QuestionDraft;
  readonly textEn: string;
  readonly textEs: string;
  readonly level: Level;
  /** Whoever seals what the question is about still reaches the question, and nobody else does. */
  readonly createdById: string;
  readonly ownerId?: string | null;
}

/** The record whose change made a rule fall silent. */
export interface ClosedWith {
  readonly resource: string;
  readonly id: string;
}

// Thousands that open at once do not fit into the time of one transaction, and each of them stands by itself.
const mostOpened = 500;

interface Round {
  readonly actor: Actor;
  readonly on: Day;
  readonly now: Date;
  readonly existing: readonly RaisedQuestion[];
  readonly raisings: readonly Raising[];
  readonly closing?: (question: RaisedQuestion) => Promise<Closing>;
}

/** Why a rule fell silent: a code, and the record whose change made it so where one did. */
export interface Closing {
  readonly closedReason: string;
  readonly closedWith: ClosedWith | null;
}

/** What a run did to the register. */
export interface Run {
  readonly opened: number;
  readonly updated: number;
  readonly closed: number;
  readonly reopened: number;
  /** Whether more is to be opened than one transaction takes: run again. */
  readonly more: boolean;
}

/** Writes what rules ask into the register: opens, rewrites, closes and reopens; doing it again changes nothing. */
export async function writeRegister(tx: Transaction, round: Round): Promise<Run> {
  const { actor, on, now, existing, raisings, closing = noLongerHolds } = round;
  const todo = plan(
    existing,
    raisings.map(({ draft }) => draft),
  );
  const byKey = new Map(raisings.map((raising) => [raising.draft.key, raising]));
  const byId = new Map(existing.map((question) => [question.id, question]));
  const step = { version: { increment: 1 }, updatedAt: now };
  const day = new Date(`${on}T00:00:00Z`);
  const opened = todo.open.slice(0, mostOpened).flatMap(({ key }) => {
    const raising = byKey.get(key);
    return raising ? [rowOf(raising, actor.organisationId, day)] : [];
  });
  if (opened.length > 0) await tx.questions.createMany({ data: opened });
  const reopening = new Set(todo.reopen.map(({ id }) => id));
  for (const { id, draft } of [...todo.update, ...todo.reopen]) {
    const raising = byKey.get(draft.key);
    if (!raising) continue;
    const again = reopening.has(id) ? reopened : {};
    await tx.questions.update({ where: { id }, data: { ...contentOf(raising), ...again, ...step } });
  }
  // What people answered counts beside what the rule counts.
  const answered = await tx.answers.findMany({
    where: { questionId: { in: [...todo.update, ...todo.reopen].map(({ id }) => id) } },
    select: { questionId: true },
    distinct: ['questionId'],
  });
  await settle(
    tx,
    answered.map(({ questionId }) => questionId),
    { on, now },
  );
  for (const { id } of todo.close) {
    const question = byId.get(id);
    if (!question) continue;
    const { closedReason, closedWith } = await closing(question);
    const data = {
      ...closed,
      closed: day,
      closedReason,
      ...(closedWith && { closedWith: { ...closedWith } }),
    };
    await tx.questions.update({ where: { id }, data: { ...data, ...step } });
  }
  return {
    opened: opened.length,
    updated: todo.update.length,
    closed: todo.close.length,
    reopened: todo.reopen.length,
    more: todo.open.length > mostOpened,
  };
}

const reopened = {
  ...{ state: 'OPEN', closed: null, closedByRule: null, closedReason: null, closedWith: noJson },
  ...{ withdrawn: null, withdrawnReason: null, reviewOn: null },
} as const;
const closed = { state: 'ANSWERED', closedByRule: true } as const;

const noLongerHolds = (): Promise<Closing> =>
  Promise.resolve({ closedReason: 'rule/no-longer-holds', closedWith: null });

function contentOf({ draft, textEn, textEs, level }: Raising) {
  const entered = draft.inputs['enteredHi'] ?? draft.inputs['enteredLo'];
  const open = draft.inputs['withoutOutcomeHi'] ?? draft.inputs['withoutOutcomeLo'];
  const counted = typeof entered === 'number' && typeof open === 'number';
  return {
    textEn,
    textEs,
    level,
    severity: draft.severity,
    inputs: { ...draft.inputs },
    inputsHash: inputsHash(draft.inputs),
    population: counted ? entered : null,
    covered: counted ? entered - open : null,
  };
}

function rowOf(raising: Raising, organisationId: string, opened: Date) {
  const { draft, createdById, ownerId = null } = raising;
  return {
    ...contentOf(raising),
    ...draft.about,
    id: randomUUID(),
    rule: draft.rule,
    ruleKey: draft.key,
    topic: draft.topic,
    state: 'OPEN',
    opened,
    ownerId,
    organisationId,
    createdById,
  };
}
