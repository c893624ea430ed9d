import HistoryIcon from '@mui/icons-material/History';
import { Box, Button, Popover } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ClockBar } from './ClockBar.js';
import type { ClockName } from './clocks.js';

/** Opens the clocks where a page has no room for them. */
export const ClockButton = ({ names }: { names: readonly ClockName[] }) => {
  const translate = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  if (names.length === 0) return null;
  return (
    <>
      <Button
        size="small"
        startIcon={<HistoryIcon />}
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {translate('app.clocks.open')}
      </Button>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': translate('app.clocks.label') } }}
      >
        <Box sx={{ p: 2, maxWidth: 620 }}>
          <ClockBar names={names} />
        </Box>
      </Popover>
    </>
  );
};
