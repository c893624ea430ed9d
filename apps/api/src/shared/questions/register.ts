import { inputsHash, type QuestionDraft } from '@paradero/domain/questions/draft';
import { plan, type RaisedQuestion } from '@paradero/domain/questions/plan';
import { levels, type Actor, type Level } from '@paradero/domain/access';
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

/** A question that a rule raised before, with who may read it. */
export interface StoredQuestion extends RaisedQuestion {
  readonly level: Level;
}

// Thousands that open at once do not fit into the time of one transaction, and each of them stands by itself.
const mostOpened = 500;

interface Round {
  readonly actor: Actor;
  readonly on: Day;
  readonly now: Date;
  readonly existing: readonly StoredQuestion[];
  readonly raisings: readonly Raising[];
  readonly closing?: (question: StoredQuestion) => Promise<Closing>;
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
  // What a question rests on was raised: its readers are fewer now, whatever its numbers.
  const hidden = existing.flatMap(({ id, key, level, state }) => {
    const raising = byKey.get(key);
    const isOpen = !['ANSWERED', 'SUPERSEDED', 'WITHDRAWN'].includes(state);
    return raising && isOpen && isHigher(raising.level, level) ? [{ id, draft: raising.draft }] : [];
  });
  const updates = [...new Map([...todo.update, ...hidden].map((each) => [each.id, each])).values()];
  const step = { version: { increment: 1 }, updatedAt: now };
  const day = new Date(`${on}T00:00:00Z`);
  const opened = todo.open.slice(0, mostOpened).flatMap(({ key }) => {
    const raising = byKey.get(key);
    return raising ? [rowOf(raising, actor.organisationId, day)] : [];
  });
  if (opened.length > 0) await tx.questions.createMany({ data: opened });
  const reopening = new Set(todo.reopen.map(({ id }) => id));
  for (const { id, draft } of [...updates, ...todo.reopen]) {
    const raising = byKey.get(draft.key);
    if (!raising) continue;
    const again = reopening.has(id) ? reopened : {};
    const { level } = byId.get(id) ?? raising;
    // A person may have raised it, and only a person lowers it again.
    const kept = { level: isHigher(level, raising.level) ? level : raising.level };
    await tx.questions.update({ where: { id }, data: { ...contentOf(raising), ...kept, ...again, ...step } });
  }
  // What people answered counts beside what the rule counts.
  const answered = await tx.answers.findMany({
    where: { questionId: { in: [...updates, ...todo.reopen].map(({ id }) => id) } },
    select: { questionId: true },
    distinct: ['questionId'],
  });
  await settle(
    tx,
    answered.map(({ questionId }) => questionId),
    { on, now, byProgram: true },
  );
  const ending = todo.close.flatMap(({ id }) => byId.get(id) ?? []);
  await closeAll(tx, ending, { closing, day, step });
  return {
    opened: opened.length,
    updated: updates.length,
    closed: todo.close.length,
    reopened: todo.reopen.length,
    more: todo.open.length > mostOpened,
  };
}

async function closeAll(
  tx: Transaction,
  ending: readonly StoredQuestion[],
  { closing, day, step }: { closing: Round['closing'] & object; day: Date; step: object },
): Promise<void> {
  for (const question of ending) {
    const { closedReason, closedWith } = await closing(question);
    const data = {
      ...closed,
      closed: day,
      closedReason,
      ...(closedWith && { closedWith: { ...closedWith } }),
    };
    await tx.questions.update({ where: { id: question.id }, data: { ...data, ...step } });
  }
}

const isHigher = (one: Level, other: Level) => levels.indexOf(one) > levels.indexOf(other);

const reopened = {
  ...{ state: 'OPEN', closed: null, closedByRule: null, closedReason: null, closedWith: noJson },
  ...{ withdrawn: null, withdrawnReason: null, reviewOn: null },
} as const;
const closed = { state: 'ANSWERED', closedByRule: true } as const;

const noLongerHolds = (): Promise<Closing> =>
  Promise.resolve({ closedReason: 'rule/no-longer-holds', closedWith: null });

function contentOf({ draft, textEn, textEs, level }: Raising) {
  const [entered, open] = [draft.inputs['enteredHi'], draft.inputs['withoutOutcomeHi']];
  // Where nothing bounds how many they are, there is no number to say.
  const counted = typeof entered === 'number' && typeof open === 'number';
  return {
    textEn,
    textEs,
    level,
    severity: draft.severity,
    inputs: { ...draft.inputs },
    inputsHash: inputsHash(draft.inputs),
    ...(counted && { population: entered, covered: entered - open }),
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
