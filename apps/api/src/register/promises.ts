import { promiseTitle } from '@paradero/contract/question-texts';
import type { Actor, Level } from '@paradero/domain/access';
import { randomUUID } from 'node:crypto';
import type { Transaction } from '../shared/database.js';

interface Promising {
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
export async function keepPromise(
  tx: Transaction,
  answer: Promising,
  { actor, now }: { actor: Actor; now: Date },
): Promise<void> {
  const { questionId, statementId, inquiryId, level, question, statement } = answer;
  const { promised, promisedEarliest, promisedLatest } = answer;
  const promises = answer.class === 'PROMISES' && promised !== null && answer.fell === null;
  const made = await tx.deadlines.findFirst({ where: { questionId, statementId, rule: null } });
  const step = { version: { increment: 1 }, updatedAt: now };
  if (made && made.state === 'OPEN' && (!promises || made.due !== promised)) {
    const due = { due: promised ?? '', dueEarliest: promisedEarliest, dueLatest: promisedLatest };
    await tx.deadlines.update({
      where: { id: made.id },
      data: { ...(promises ? due : { state: 'VOID' }), ...step },
    });
  }
  if (made || !promises) return;
  await tx.deadlines.create({
    data: {
      ...{ id: randomUUID(), ...promiseTitle(question), questionId, statementId, inquiryId, level },
      ...{ due: promised, dueEarliest: promisedEarliest, dueLatest: promisedLatest, state: 'OPEN' },
      ...{ basisId: statement.sourceId, watcherId: question.ownerId },
      ...{ organisationId: actor.organisationId, createdById: actor.id },
    },
  });
}
