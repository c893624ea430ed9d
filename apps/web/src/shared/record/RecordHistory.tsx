import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { useCanAccess, useResourceContext, useTranslate } from 'react-admin';
import { RecordFooter } from '../facts/RecordFooter.js';

/** The versions of the record, fetched when somebody asks for them. */
export const RecordHistory = () => {
  const resource = useResourceContext() ?? '';
  const { canAccess } = useCanAccess({ resource, action: 'history' });
  const [isOpen, setOpen] = useState(false);
  const translate = useTranslate();
  if (!canAccess) return null;
  return (
    <Box sx={{ displayPrint: 'none' }}>
      {isOpen ? (
        <RecordFooter />
      ) : (
        <Button variant="outlined" onClick={() => setOpen(true)}>
          {translate('pages.record.showHistory')}
        </Button>
      )}
    </Box>
  );
};
