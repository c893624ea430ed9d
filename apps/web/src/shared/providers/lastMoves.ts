import type { MovedDeadlines } from '@paradero/contract/views/deadlines';

type Moves = MovedDeadlines['moved'];

const moves = new Map<string, Moves>();

/** Keeps the deadlines that a written day of a calendar moved, as the answer to the write told; nothing else tells it. */
export function keepMoves<T extends { id: string | number }>(answer: T): T {
  // The boundary: only the answer to a day of a calendar holds it.
  const { moved } = answer as { moved?: Moves };
  if (moved) moves.set(String(answer.id), moved);
  return answer;
}

/** What the last write of a day moved, as long as the page is open. */
export const movesOf = (id: string): Moves | undefined => moves.get(id);
