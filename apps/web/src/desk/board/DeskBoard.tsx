import { Box } from '@mui/material';
import { useRef, useState } from 'react';
import { Loadable } from '../../shared/record/Loadable.js';
import { DeskDialog, type OpenDialog } from '../dialogs/DeskDialog.js';
import { KeysDialog } from '../dialogs/KeysDialog.js';
import { useDesk } from '../useDesk.js';
import { useDeskActions } from '../useDeskActions.js';
import { useDeskView } from '../useDeskView.js';
import { DeskContext } from './DeskContext.js';
import { DeskGroups } from './DeskGroups.js';
import { DeskHead } from './DeskHead.js';
import { itemsOf } from './itemsOf.js';
import { useDeskKeys } from './useDeskKeys.js';
import { useRowFocus } from './useRowFocus.js';

const step = 50;

/** Everything that waits, in its groups, to be worked off by keyboard or pointer. */
export const DeskBoard = () => {
  const { whose } = useDeskView();
  const [perGroup, setPerGroup] = useState(25);
  const [dialog, setDialog] = useState<OpenDialog>();
  const [showsKeys, setShowsKeys] = useState(false);
  const { data, isPending, error, refetch } = useDesk({ whose, perGroup });
  const actions = useDeskActions();
  const items = data ? itemsOf(data) : [];
  const place = useRef<HTMLDivElement>(null);
  const focus = useRowFocus(items, place);
  const onKeyDown = useDeskKeys({
    items,
    actions,
    focus,
    open: setDialog,
    showKeys: () => setShowsKeys(true),
  });
  const board = { actions, focus, open: setDialog };
  return (
    <DeskContext value={board}>
      <Box ref={place} onKeyDown={onKeyDown} sx={layout}>
        <DeskHead desk={data} showKeys={() => setShowsKeys(true)} />
        <Loadable state={{ isPending, error, retry: () => void refetch() }} lines={8}>
          {data && (
            <DeskGroups desk={data} {...(perGroup < 200 && { more: () => setPerGroup(perGroup + step) })} />
          )}
        </Loadable>
      </Box>
      {dialog && data && <DeskDialog {...dialog} on={data.on} onClose={() => setDialog(undefined)} />}
      {showsKeys && <KeysDialog onClose={() => setShowsKeys(false)} />}
    </DeskContext>
  );
};

const layout = { display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' };
