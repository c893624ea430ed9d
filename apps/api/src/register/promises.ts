import { promiseTitle } from '@paradero/contract/question-texts';
import type { Level } from '@paradero/domain/access';
import { randomUUID } from 'node:crypto';
import type { Transaction } from '../shared/database.js';

interface Promising {
  readonly id: string;
  readonly createdById: string;
  readonly organisationId: string;
  readonly questionId: string;
  readonly statementId: string;
  readonly inquiryId: string | null;
  readonly class: string;
  readonly promised: string | null;
  readonly promisedEarliest: Date | null;
  readonly promisedLatest: Date | null;
  readonly fell: Date | null;
  readonly level: Level;
  readonly statement: { readonly sourceId: string };
  readonly question: { readonly textEn: string; readonly textEs: string; readonly ownerId: string | null };
}

/**
 * Makes the day an answer promises something for a deadline, once. Another day moves it while it is open; a promise
 * that is taken back or fell leaves it without effect.
 */
export async function keepPromise(tx: Transaction, answer: Promising, now: Date): Promise<void> {
  const { id: answerId, questionId, statementId, inquiryId, level, question, statement } = answer;
  const { promised, promisedEarliest, promisedLatest } = answer;
  const promises = answer.class === 'PROMISES' && promised !== null && answer.fell === null;
  const made = await tx.deadlines.findFirst({ where: { answerId } });
  const about = { questionId, statementId, inquiryId };
  if (made?.state === 'OPEN') {
    const due = { due: promised ?? '', dueEarliest: promisedEarliest, dueLatest: promisedLatest };
    const change = promises ? { ...about, ...due } : { state: 'VOID' };
    if (promises && made.due === promised && isSame(made, about)) return;
    const step = { version: { increment: 1 }, updatedAt: now };
    await tx.deadlines.update({ where: { id: made.id }, data: { ...change, ...step } });
  }
  if (made || !promises) return;
  await tx.deadlines.create({
    data: {
      ...{ id: randomUUID(), ...promiseTitle(question), ...about, answerId, level },
      ...{ due: promised, dueEarliest: promisedEarliest, dueLatest: promisedLatest, state: 'OPEN' },
      ...{ basisId: statement.sourceId, watcherId: question.ownerId },
      ...{ organisationId: answer.organisationId, createdById: answer.createdById },
    },
  });
}

type About = Pick<Promising, 'questionId' | 'statementId' | 'inquiryId'>;

const isSame = (made: { [name in keyof About]: string | null }, about: About) =>
  made.questionId === about.questionId &&
  made.statementId === about.statementId &&
  made.inquiryId === about.inquiryId;
