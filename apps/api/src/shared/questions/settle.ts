import type { Day } from '@paradero/domain/day';
import { isAsOpenAs } from '@paradero/domain/access';
import { DomainError } from '@paradero/domain/domain-error';
import type { AnswerClass, AskedQuestion, Standing } from '@paradero/domain/questions/standing';
import { standing } from '@paradero/domain/questions/standing';
import { noJson } from '@paradero/prisma/connect';
import type { Transaction } from '../database.js';
import type { Values } from '../records/row.js';

type Row = Awaited<ReturnType<typeof findQuestions>>[number];

/** When it is, by day and by instant. */
export interface Moment {
  readonly on: Day;
  readonly now: Date;
}

/**
 * Derives the state and the coverage of questions from what was done about them, in the transaction that did it.
 * Doing it again changes nothing. An answer for more people than a question concerns is refused, unless it is the
 * program that counts anew.
 */
export async function settle(
  tx: Transaction,
  ids: readonly string[],
  { byProgram = false, ...moment }: Moment & { byProgram?: boolean },
): Promise<void> {
  if (ids.length === 0) return;
  for (const question of await lockedQuestions(tx, ids)) {
    if (!byProgram) requireFewEnough(question, 'covers');
    const data = changesOf(question, moment);
    if (data === undefined) continue;
    const step = { version: { increment: 1 }, updatedAt: moment.now };
    await tx.questions.update({ where: { id: question.id }, data: { ...data, ...step } });
  }
}

/** The columns that follow when a question is itself changed; to be written with the change. */
export async function settled(
  tx: Transaction,
  { id, change }: { id: string; change: Values },
  moment: Moment,
): Promise<Values> {
  const [question] = await lockedQuestions(tx, [id]);
  if (!question) return {};
  // A change holds columns of the table alone.
  const asChanged = { ...question, ...(change as Partial<Row>) };
  requireFewEnough(asChanged, 'population');
  requireSameSubject(question, asChanged);
  return changesOf(asChanged, moment) ?? {};
}

/** The columns with which a new question begins: nobody was asked and nobody has answered. */
export function begun(change: Values, moment: Moment): Values {
  const nothing = { withdrawn: null, withdrawnReason: null, supersededById: null, population: null };
  const given = { ...nothing, ...(change as Partial<typeof nothing>) };
  const now = standing(
    {
      answers: [],
      population: given.population,
      isWithdrawn: given.withdrawn !== null,
      isSuperseded: given.supersededById !== null,
      isClosedByRule: false,
      lastNews: null,
    },
    moment.on,
  );
  return {
    state: now.state,
    covered: now.covered?.lo ?? null,
    ...endOf(given, { now, day: atMidnight(moment.on) }),
  };
}

/** Keeps others from settling questions until this transaction ends. */
export async function lockQuestions(tx: Transaction, ids: readonly string[]): Promise<void> {
  await tx.$queryRaw`select id from questions where id = any(${[...ids]}::uuid[]) order by id for no key update`;
}

// Two answers at once would each be counted without the other.
async function lockedQuestions(tx: Transaction, ids: readonly string[]): Promise<Row[]> {
  await lockQuestions(tx, ids);
  return findQuestions(tx, ids);
}

function findQuestions(tx: Transaction, ids: readonly string[]) {
  return tx.questions.findMany({
    where: { id: { in: [...ids] } },
    include: {
      answers_question: {
        include: { statement: { select: { stated: true, statedLatest: true } } },
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      },
      inquiries_question: {
        select: { level: true, askedLatest: true, repliedLatest: true, createdAt: true },
      },
    },
  });
}

function requireFewEnough({ population, answers_question: answers }: Row, path: string): void {
  const standing = answers.filter(({ fell }) => fell === null);
  const most = Math.max(0, ...standing.map(({ covers }) => covers ?? 0));
  if (population === null || most <= population) return;
  throw new DomainError('record/invalid', { errors: [{ path, code: 'answer/covers-too-many' }] });
}

// What a rule asks about is the rule's to say: elsewhere it would ask it again.
function requireSameSubject(question: Row, asChanged: Row): void {
  if (question.rule === null) return;
  const moved = subjects.filter((subject) => asChanged[subject] !== question[subject]);
  if (moved.length === 0) return;
  const errors = moved.map((path) => ({ path, code: 'question/raised-by-rule' }));
  throw new DomainError('record/invalid', { errors });
}

const subjects = ['agreementId', 'cohortId', 'facilityId', 'proceedingId', 'sourceId'] as const;

function changesOf(question: Row, moment: Moment) {
  const now = standing(askedOf(question), moment.on);
  const before = question.covered;
  const covered = now.covered?.lo ?? null;
  if (now.state === question.state && isClosedAlike(question, now))
    return covered === before ? undefined : { covered };
  return { covered, state: now.state, ...endOf(question, { now, day: atMidnight(moment.on) }) };
}

// A question that was closed on another day, or for another reason, is closed anew.
function isClosedAlike({ state, closed, closedReason, withdrawn, withdrawnReason }: Row, now: Standing) {
  if (state !== 'WITHDRAWN') return now.state === state;
  return closed?.getTime() === withdrawn?.getTime() && closedReason === withdrawnReason;
}

function endOf(
  question: Pick<Row, 'withdrawn' | 'withdrawnReason' | 'supersededById'>,
  { now, day }: { now: Standing; day: Date },
) {
  const { withdrawn, withdrawnReason, supersededById } = question;
  const open = { closed: null, closedReason: null, closedByRule: null, closedWith: noJson };
  switch (now.state) {
    case 'WITHDRAWN':
      return { ...open, closed: withdrawn, closedReason: withdrawnReason };
    case 'SUPERSEDED':
      return { ...open, closed: day, closedWith: { resource: 'questions', id: supersededById } };
    case 'ANSWERED':
      return now.closedBy === null
        ? {}
        : { ...open, closed: day, closedWith: { resource: 'answers', id: now.closedBy } };
    default:
      return open;
  }
}

function askedOf(question: Row): AskedQuestion {
  const answers = question.answers_question.filter((answer) => isAsOpenAs(answer, question));
  return {
    answers: answers.map(({ id, class: kind, covers, contradictsId, disputedById, fell }) => ({
      // The column takes no other codes.
      ...{ id, class: kind as AnswerClass, covers, contradictsId },
      ...{ isDisputed: disputedById !== null, hasFallen: fell !== null },
    })),
    population: question.population,
    isWithdrawn: question.withdrawn !== null,
    isSuperseded: question.supersededById !== null,
    isClosedByRule: question.closedByRule === true,
    settled: settledOf(question.inputs),
    lastNews: question.rule === null ? lastNewsOf(question, answers) : null,
  };
}

/** How many people have an outcome by what a rule counted; null when it counted none. */
function settledOf(inputs: unknown): number | null {
  if (typeof inputs !== 'object' || inputs === null) return null;
  const of = (name: string) => Reflect.get(inputs, `${name}Hi`) ?? Reflect.get(inputs, `${name}Lo`);
  const [entered, open]: unknown[] = [of('entered'), of('withoutOutcome')];
  return typeof entered === 'number' && typeof open === 'number' ? Math.max(0, entered - open) : null;
}

// Something happened when it did, and again when we wrote it down.
function lastNewsOf(question: Row, answers: Row['answers_question']): Day {
  const inquiries = question.inquiries_question.filter((inquiry) => isAsOpenAs(inquiry, question));
  const days = [
    ...[question.opened, question.createdAt],
    ...answers.flatMap(({ createdAt, fell, statement }) => [createdAt, fell, statement.statedLatest]),
    ...inquiries.flatMap(({ createdAt, askedLatest, repliedLatest }) => [
      createdAt,
      askedLatest,
      repliedLatest,
    ]),
  ].filter((day) => day !== null);
  return new Date(Math.max(...days.map((day) => day.getTime()))).toISOString().slice(0, 10);
}

const atMidnight = (day: Day) => new Date(`${day}T00:00:00Z`);
