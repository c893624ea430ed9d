import type { DeskItem } from '@paradero/contract/views/desk';
import { useEffect, useState, type RefObject } from 'react';

/** Which row has the keyboard; one row at a time is in the order of Tab. */
export interface RowFocus {
  current: string | undefined;
  take: (id: string) => void;
  move: (by: 1 | -1) => void;
}

/** Keeps the keyboard on a row; when that row leaves the desk, the one that takes its place gets it. */
export function useRowFocus(items: readonly DeskItem[], board: RefObject<HTMLElement | null>): RowFocus {
  const [{ id, place }, setTaken] = useState<{ id?: string; place: number }>({ place: 0 });
  const [isHeld, setHeld] = useState(false);
  const found = items.findIndex((item) => item.id === id);
  const at = found >= 0 ? found : Math.min(place, items.length - 1);
  const current = items[at]?.id;
  const hasLeft = isHeld && id !== undefined && found < 0 && current !== undefined;
  useEffect(() => {
    // Whatever was done in a dialog has given the keyboard back to a row that is gone.
    if (hasLeft && document.activeElement === document.body) rowOf(board.current, current)?.focus();
  }, [board, hasLeft, current]);
  return {
    current,
    take: (taken) => {
      setTaken({ id: taken, place: items.findIndex((item) => item.id === taken) });
      setHeld(true);
    },
    move: (by) => {
      const isOnRow = document.activeElement?.closest('[data-desk-item]') !== null;
      const next = items[isOnRow ? Math.min(Math.max(at + by, 0), items.length - 1) : at];
      if (next) rowOf(board.current, next.id)?.focus();
    },
  };
}

const rowOf = (board: HTMLElement | null, id: string) =>
  board?.querySelector<HTMLElement>(`[data-desk-item="${CSS.escape(id)}"]`);
