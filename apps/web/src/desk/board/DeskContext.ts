import { createContext, useContext } from 'react';
import type { OpenDialog } from '../dialogs/DeskDialog.js';
import type { DeskActions } from '../useDeskActions.js';
import type { RowFocus } from './useRowFocus.js';

interface Board {
  actions: DeskActions;
  focus: RowFocus;
  open: (dialog: OpenDialog) => void;
}

/** What the rows of a desk share. */
export const DeskContext = createContext<Board | null>(null);

/** What can be done on the desk a row stands on. */
export function useBoard(): Board {
  const board = useContext(DeskContext);
  if (!board) throw new Error('a row of the desk stands outside of it');
  return board;
}
