import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
} from '@mui/material';
import { Fragment, useId } from 'react';
import { useTranslate } from 'react-admin';

/** Which key does what on the desk. */
export const KeysDialog = ({ onClose }: { onClose: () => void }) => {
  const titleId = useId();
  const translate = useTranslate();
  const say = (key: string) => translate(`pages.desk.${key}`);
  const keys = [
    { keys: '↓ j · ↑ k', words: say('keys.move') },
    { keys: say('keys.enter'), words: say('keys.show') },
    { keys: 'a', words: say('action.acknowledge') },
    { keys: 's', words: say('action.snooze') },
    { keys: 'm', words: `${say('action.met')} · ${say('action.done')}` },
    { keys: 'r', words: say('action.assign') },
    { keys: '?', words: say('keys.help') },
  ];
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{say('keys.title')}</DialogTitle>
      <DialogContent>
        <DialogContentText>{say('keys.text')}</DialogContentText>
        <Box component="dl" sx={listStyle}>
          {keys.map(({ keys, words }) => (
            <Fragment key={keys}>
              <Box component="dt" sx={{ fontWeight: 600 }}>
                <kbd>{keys}</kbd>
              </Box>
              <Box component="dd" sx={{ m: 0 }}>
                {words}
              </Box>
            </Fragment>
          ))}
        </Box>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} autoFocus>
          {say('keys.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
};

const listStyle = { display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: 2, rowGap: 1, mt: 2, mb: 0 };
