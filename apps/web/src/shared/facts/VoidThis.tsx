import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { useCanAccess, useTranslate, type RaRecord } from 'react-admin';
import { useShowsPast } from '../clocks/useShowsPast.js';
import { VoidDialog } from './VoidDialog.js';

interface VoidThisProps {
  resource: string;
  record: RaRecord;
  /** Without a frame where it stands once beside each of many events. */
  variant?: 'outlined' | 'text';
}

/** Offers to void an event, with a reason, to those who may change it. */
export const VoidThis = ({ resource, record, variant = 'text' }: VoidThisProps) => {
  const translate = useTranslate();
  const { canAccess } = useCanAccess({ resource, action: 'edit', record });
  const [isAsking, setAsking] = useState(false);
  const showsPast = useShowsPast();
  if (!canAccess || showsPast) return null;
  return (
    <Box sx={{ displayPrint: 'none' }}>
      <Button color="warning" variant={variant} size="small" onClick={() => setAsking(true)}>
        {translate('forms.void.action')}
      </Button>
      {isAsking && <VoidDialog record={record} resource={resource} onClose={() => setAsking(false)} />}
    </Box>
  );
};
