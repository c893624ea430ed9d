import { isAsOpenAs, type Level } from '@paradero/domain/access';
import type { Transaction } from '../shared/database.js';

interface Reply {
  readonly level: Level;
  readonly inquiry: { readonly id: string; readonly level: Level; readonly state: string } | null;
  readonly statement: {
    readonly stated: string | null;
    readonly statedEarliest: Date | null;
    readonly statedLatest: Date | null;
  };
}

/** Notes on an inquiry that a reply came, and when, unless somebody has noted that before. */
export async function noteReply(tx: Transaction, answer: Reply, now: Date): Promise<void> {
  const { inquiry, statement } = answer;
  if (!inquiry || !isAsOpenAs(answer, inquiry)) return;
  const { stated, statedEarliest, statedLatest } = statement;
  const step = { version: { increment: 1 }, updatedAt: now };
  await tx.inquiries.updateMany({
    where: { id: inquiry.id, state: { in: ['SENT', 'NO_REPLY'] } },
    data: { state: 'REPLIED', ...step },
  });
  if (stated === null) return;
  await tx.inquiries.updateMany({
    where: { id: inquiry.id, state: 'REPLIED', replied: null },
    data: { replied: stated, repliedEarliest: statedEarliest, repliedLatest: statedLatest, ...step },
  });
}
