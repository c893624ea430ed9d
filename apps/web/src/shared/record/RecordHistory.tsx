import { Box, Button } from '@mui/material';
import { useEffect, useRef, useState } from 'react';
import { useCanAccess, useResourceContext, useTranslate } from 'react-admin';
import { RecordFooter } from '../facts/RecordFooter.js';

/** The versions of the record, fetched when somebody asks for them. */
export const RecordHistory = () => {
  const resource = useResourceContext() ?? '';
  const { canAccess } = useCanAccess({ resource, action: 'history' });
  const [isOpen, setOpen] = useState(false);
  const opened = useRef<HTMLDivElement>(null);
  const translate = useTranslate();
  // The button is gone; the keyboard goes on at what it opened.
  useEffect(() => opened.current?.focus({ preventScroll: true }), [isOpen]);
  if (!canAccess) return null;
  return (
    <Box sx={{ displayPrint: 'none' }}>
      {isOpen ? (
        <Box ref={opened} tabIndex={-1} role="group" aria-label={translate('app.history.title')}>
          <RecordFooter />
        </Box>
      ) : (
        <Button variant="outlined" onClick={() => setOpen(true)}>
          {translate('pages.record.showHistory')}
        </Button>
      )}
    </Box>
  );
};
