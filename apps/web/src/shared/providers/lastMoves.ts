import type { MovedDeadlines } from '@paradero/contract/views/deadlines';

const moves = new Map<string, MovedDeadlines>();

/**
 * Keeps the deadlines that a written or removed day of a calendar moved, as the answer told and nothing else tells,
 * and gives back what is left of the answer: the record itself.
 */
export function keepMoves<T extends object>(id: string | number, answer: T): Omit<T, keyof MovedDeadlines> {
  // The boundary: only the answer to a day of a calendar holds them.
  const { moved, movedTotal, ...rest } = answer as T & Partial<MovedDeadlines>;
  if (moved) moves.set(String(id), { moved, movedTotal: movedTotal ?? moved.length });
  return rest;
}

/** What the last write of a day, or its removal, moved, as long as the page is open. */
export const movesOf = (id: string): MovedDeadlines | undefined => moves.get(id);
