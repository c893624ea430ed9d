import ContentCopyIcon from '@mui/icons-material/ContentCopyOutlined';
import { Alert, Box, Button, TextField } from '@mui/material';
import { useId } from 'react';
import { useNotify, useTranslate } from 'react-admin';

/** The address of a feed just made: shown this once, with who can read it. */
export const FeedAddress = ({ address }: { address: string }) => {
  const onceId = useId();
  const translate = useTranslate();
  const notify = useNotify();
  const copy = async () => {
    await navigator.clipboard.writeText(address);
    notify('pages.feeds.copied', { type: 'info' });
  };
  return (
    <Alert
      severity="warning"
      role="status"
      sx={{ mt: 2, '& .MuiAlert-message': { flexGrow: 1, minWidth: 0 } }}
    >
      <span id={onceId}>{translate('pages.feeds.once')}</span>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mt: 1 }}>
        {/* It is shown once: the keyboard goes there. */}
        <TextField
          autoFocus
          label={translate('pages.feeds.address')}
          value={address}
          slotProps={{ htmlInput: { readOnly: true, 'aria-describedby': onceId } }}
          onFocus={(event) => event.target.select()}
          sx={{ flex: '1 1 14rem' }}
        />
        {/* The clipboard exists only on https and on this machine; elsewhere the field can be selected. */}
        {'clipboard' in navigator && (
          <Button variant="contained" startIcon={<ContentCopyIcon />} onClick={() => void copy()}>
            {translate('pages.feeds.copy')}
          </Button>
        )}
      </Box>
    </Alert>
  );
};
