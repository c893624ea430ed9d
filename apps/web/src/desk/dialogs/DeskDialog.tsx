import type { DeskItem } from '@paradero/contract/views/desk';
import { AssignDialog } from './AssignDialog.js';
import { MetDialog } from './MetDialog.js';
import { SnoozeDialog } from './SnoozeDialog.js';

/** Which dialog is open, and over what. */
export interface OpenDialog {
  name: 'snooze' | 'met' | 'assign';
  item: DeskItem;
}

/** What every dialog of the desk is given. */
export interface DialogProps {
  item: DeskItem;
  /** The day of the desk. */
  on: string;
  onClose: () => void;
}

const dialogs = { snooze: SnoozeDialog, met: MetDialog, assign: AssignDialog };

/** Asks what an action needs to know. */
export const DeskDialog = ({ name, ...props }: OpenDialog & DialogProps) => {
  const Dialog = dialogs[name];
  return <Dialog {...props} />;
};
