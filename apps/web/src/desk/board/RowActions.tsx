import AcknowledgedIcon from '@mui/icons-material/CheckCircle';
import AcknowledgeIcon from '@mui/icons-material/CheckCircleOutlined';
import DoneIcon from '@mui/icons-material/DoneAllOutlined';
import AssignIcon from '@mui/icons-material/PersonAddAltOutlined';
import SnoozeIcon from '@mui/icons-material/SnoozeOutlined';
import MetIcon from '@mui/icons-material/TaskOutlined';
import WakeIcon from '@mui/icons-material/UndoOutlined';
import { Box } from '@mui/material';
import type { DeskItem } from '@paradero/contract/views/desk';
import type { OpenDialog } from '../dialogs/DeskDialog.js';
import { useBoard } from './DeskContext.js';
import { RowAction } from './RowAction.js';
import { usePermitted } from './usePermitted.js';

/** What can be done with something that waits, as far as the account may. */
export const RowActions = ({ item, titleId }: { item: DeskItem; titleId: string }) => {
  const { actions, open } = useBoard();
  const { canMeet, canAssign, canFinish } = usePermitted()(item);
  const ask = (name: OpenDialog['name']) => () => open({ name, item });
  const deeds = [
    item.acknowledgedAt === null
      ? {
          name: 'acknowledge',
          shortcut: 'a',
          icon: AcknowledgeIcon,
          onClick: () => actions.acknowledge(item),
        }
      : {
          name: 'unacknowledge',
          shortcut: 'a',
          icon: AcknowledgedIcon,
          onClick: () => actions.acknowledge(item),
        },
    item.snoozedUntil === null
      ? { name: 'snooze', shortcut: 's', icon: SnoozeIcon, onClick: ask('snooze') }
      : { name: 'wake', shortcut: 's', icon: WakeIcon, onClick: () => actions.wake(item) },
    canMeet && { name: 'met', shortcut: 'm', icon: MetIcon, onClick: ask('met') },
    canFinish && { name: 'done', shortcut: 'm', icon: DoneIcon, onClick: () => actions.finish(item) },
    canAssign && { name: 'assign', shortcut: 'r', icon: AssignIcon, onClick: ask('assign') },
  ].filter((deed) => deed !== false);
  return (
    <Box sx={{ display: 'flex', ml: 'auto', displayPrint: 'none', alignItems: 'flex-start' }}>
      {deeds.map(({ name, ...deed }) => (
        <RowAction key={name} name={name} titleId={titleId} {...deed} />
      ))}
    </Box>
  );
};
