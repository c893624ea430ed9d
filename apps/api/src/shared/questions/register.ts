import { inputsHash, type QuestionDraft } from '@paradero/domain/questions/draft';
import { plan, type RaisedQuestion } from '@paradero/domain/questions/plan';
import { levels, type Actor, type Level } from '@paradero/domain/access';
import type { Day } from '@paradero/domain/day';
import { noJson } from '@paradero/prisma/connect';
import { randomUUID } from 'node:crypto';
import type { Transaction } from '../database.js';
import { sharedBelow } from './shared-below.js';
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
  /** Who must answer it; written when it opens, and from then on for people to change. */
  readonly addresseeIds?: readonly string[];
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

// Thousands at once do not fit into the time of one transaction, and each question stands by itself.
const mostOpened = 500;
const mostWritten = 200;

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
  /** What the question must be closed off with, since what it told of was. */
  readonly closedOff?: ClosedOff | null;
}

/** A record that readers of a question reached, and no longer do. */
export interface ClosedOff {
  readonly level: Level;
  readonly createdById: string;
}

/** What a run did to the register. */
export interface Run {
  readonly opened: number;
  readonly updated: number;
  readonly closed: number;
  readonly reopened: number;
  /** Whether more is to be written than one transaction takes: run again. */
  readonly more: boolean;
}

/** Writes what rules ask into the register: opens, rewrites, closes and reopens; doing it again changes nothing. */
export async function writeRegister(tx: Transaction, round: Round): Promise<Run> {
  const { actor, on, now, existing, closing = noLongerHolds } = round;
  const step = { version: { increment: 1 }, updatedAt: now };
  const day = new Date(`${on}T00:00:00Z`);
  const byId = new Map(existing.map((question) => [question.id, question]));
  const { opening, rewriting, ending, more } = await workOf(tx, round);
  await openAll(tx, opening, { organisationId: actor.organisationId, day });
  for (const { id, raising, again } of rewriting) {
    const level = higher(byId.get(id)?.level ?? raising.level, raising.level);
    const data = { ...contentOf(raising), level, ...(again && reopened), ...step };
    await tx.questions.update({ where: { id }, data });
  }
  // What people answered counts beside what the rule counts.
  const answered = await tx.answers.findMany({
    where: { questionId: { in: rewriting.map(({ id }) => id) } },
    select: { questionId: true },
    distinct: ['questionId'],
  });
  await settle(
    tx,
    answered.map(({ questionId }) => questionId),
    { on, now, byProgram: true },
  );
  await closeAll(tx, ending, { closing, day, step });
  const reopening = rewriting.filter(({ again }) => again).length;
  return {
    opened: opening.length,
    updated: rewriting.length - reopening,
    closed: ending.length,
    reopened: reopening,
    more,
  };
}

async function openAll(
  tx: Transaction,
  opening: readonly Raising[],
  { organisationId, day }: { organisationId: string; day: Date },
): Promise<void> {
  if (opening.length === 0) return;
  const opened = opening.map((raising) => ({ raising, row: rowOf(raising, organisationId, day) }));
  await tx.questions.createMany({ data: opened.map(({ row }) => row) });
  const addressees = opened.flatMap(({ raising: { addresseeIds = [], level, createdById }, row }) =>
    addresseeIds.map((partyId) => ({
      ...{ id: randomUUID(), questionId: row.id, partyId, level },
      ...{ organisationId, createdById },
    })),
  );
  if (addressees.length > 0) await tx.question_addressees.createMany({ data: addressees });
}

interface Rewriting {
  readonly id: string;
  readonly raising: Raising;
  /** Whether it is opened again. */
  readonly again: boolean;
}

/** What one transaction writes of what is to be written. */
async function workOf(tx: Transaction, { existing, raisings }: Round) {
  const byKey = new Map(raisings.map((raising) => [raising.draft.key, raising]));
  const todo = plan(
    existing,
    raisings.map(({ draft }) => draft),
  );
  // What a question rests on was raised: its readers are fewer now, whatever its numbers.
  const hidden = existing.flatMap(({ id, key, level, state }) => {
    const raising = byKey.get(key);
    const isOpen = !['ANSWERED', 'SUPERSEDED', 'WITHDRAWN'].includes(state);
    return raising && isOpen && isHigher(raising.level, level) ? [{ id, draft: raising.draft }] : [];
  });
  const updates = new Map([...todo.update, ...hidden].map((each) => [each.id, each]));
  const planned = [
    ...todo.reopen.map((each) => ({ ...each, again: true })),
    ...[...updates.values()].map((each) => ({ ...each, again: false })),
  ].flatMap(({ id, draft, again }) => {
    const raising = byKey.get(draft.key);
    return raising ? [{ id, raising, again }] : [];
  });
  const rewriting = await withoutWorkOfOthers(tx, planned, existing);
  const byId = new Map(existing.map((question) => [question.id, question]));
  return {
    opening: todo.open.slice(0, mostOpened).flatMap(({ key }) => byKey.get(key) ?? []),
    rewriting: rewriting.slice(0, mostWritten),
    ending: todo.close.slice(0, mostWritten).flatMap(({ id }) => byId.get(id) ?? []),
    more: todo.open.length > mostOpened || rewriting.length > mostWritten || todo.close.length > mostWritten,
  };
}

// Where closing a question off would take the work of others out of their reach, its words stay as they are: it may
// tell its readers nothing new, and one that cannot be written must not keep the rules from all others.
async function withoutWorkOfOthers(
  tx: Transaction,
  planned: readonly Rewriting[],
  existing: readonly StoredQuestion[],
): Promise<Rewriting[]> {
  const levelOf = new Map(existing.map(({ id, level }) => [id, level]));
  const rising = planned.filter(({ id, raising }) => isHigher(raising.level, levelOf.get(id) ?? 'sealed'));
  const shared = await sharedBelow(
    tx,
    rising.map(({ id, raising: { level, createdById } }) => ({ id, level, createdById })),
  );
  return planned.filter(({ id }) => !shared.has(id));
}

async function closeAll(
  tx: Transaction,
  ending: readonly StoredQuestion[],
  { closing, day, step }: { closing: Round['closing'] & object; day: Date; step: object },
): Promise<void> {
  for (const question of ending) {
    const { closedReason, closedWith, closedOff } = await closing(question);
    const data = {
      ...closed,
      closed: day,
      closedReason,
      ...(closedWith && { closedWith: { ...closedWith } }),
      ...(closedOff && (await hiding(tx, question, closedOff))),
    };
    await tx.questions.update({ where: { id: question.id }, data: { ...data, ...step } });
  }
}

// What its words tell is as closed as what they were drawn from. It gives up its key, so that the rule may ask anew
// of what is left.
async function hiding(tx: Transaction, { id, key }: StoredQuestion, closedOff: ClosedOff) {
  for (const { level, createdById } of [closedOff, { ...closedOff, level: 'restricted' as const }]) {
    const shared = await sharedBelow(tx, [{ id, level, createdById }]);
    if (shared.size > 0) continue;
    if (level !== 'sealed') return { level, ruleKey: `${key}:${id}` };
    await tx.question_addressees.updateMany({ where: { questionId: id }, data: { createdById } });
    return { level, ruleKey: `${key}:${id}`, createdById };
  }
  return {};
}

const isHigher = (one: Level, other: Level) => levels.indexOf(one) > levels.indexOf(other);
// A person may have raised it, and only a person lowers it again.
const higher = (one: Level, other: Level) => (isHigher(one, other) ? one : other);

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
    ...draft.about,
    inputs: { ...draft.inputs },
    inputsHash: inputsHash(draft.inputs),
    ...(counted && { population: entered, covered: entered - open }),
  };
}

function rowOf(raising: Raising, organisationId: string, opened: Date) {
  const { draft, createdById, ownerId = null } = raising;
  return {
    ...contentOf(raising),
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
