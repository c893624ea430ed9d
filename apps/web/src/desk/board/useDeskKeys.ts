import type { DeskItem } from '@paradero/contract/views/desk';
import type { KeyboardEvent } from 'react';
import { useNavigate } from 'react-admin';
import type { OpenDialog } from '../dialogs/DeskDialog.js';
import type { DeskActions } from '../useDeskActions.js';
import { itemPath } from './itemPath.js';
import { usePermitted } from './usePermitted.js';
import type { RowFocus } from './useRowFocus.js';

interface Keys {
  items: readonly DeskItem[];
  actions: DeskActions;
  focus: RowFocus;
  open: (dialog: OpenDialog) => void;
  showKeys: () => void;
}

/** What single keys do while the keyboard is on the desk; never while somebody types or a dialog is open. */
export function useDeskKeys({ items, actions, focus, open, showKeys }: Keys) {
  const permitted = usePermitted();
  const navigate = useNavigate();
  const onItem: Readonly<Record<string, (item: DeskItem) => unknown>> = {
    a: actions.acknowledge,
    s: (item) => (item.snoozedUntil === null ? open({ name: 'snooze', item }) : actions.wake(item)),
    m: (item) => {
      const { canMeet, canFinish } = permitted(item);
      if (canMeet) open({ name: 'met', item });
      else if (canFinish) void actions.finish(item);
    },
    r: (item) => permitted(item).canAssign && open({ name: 'assign', item }),
  };
  const onDesk: Readonly<Record<string, () => void>> = {
    '?': showKeys,
    j: () => focus.move(1),
    k: () => focus.move(-1),
    ArrowDown: () => focus.move(1),
    ArrowUp: () => focus.move(-1),
  };
  return (event: KeyboardEvent<HTMLElement>) => {
    if (isElsewhere(event) || event.ctrlKey || event.metaKey || event.altKey) return;
    const row = event.target instanceof Element ? event.target.closest('[data-desk-item]') : null;
    const item = items.find(({ id }) => id === row?.getAttribute('data-desk-item'));
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const isLink = event.target !== row;
    const deed = item && key === 'Enter' && !isLink ? () => navigate(itemPath(item)) : undefined;
    const act = deed ?? onDesk[key] ?? (item && onItem[key] && (() => onItem[key]?.(item)));
    if (!act) return;
    event.preventDefault();
    void act();
  };
}

// React lets a key pressed in a dialog rise to whatever opened it, though it is not in there.
function isElsewhere({ target, currentTarget }: KeyboardEvent<HTMLElement>): boolean {
  if (!(target instanceof HTMLElement) || !currentTarget.contains(target)) return true;
  return target.isContentEditable || target.closest('input, textarea, select, [role=radiogroup]') !== null;
}
