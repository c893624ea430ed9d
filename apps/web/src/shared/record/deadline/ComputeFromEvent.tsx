import CalculateIcon from '@mui/icons-material/CalculateOutlined';
import { Button } from '@mui/material';
import { LinkBase, useCanAccess, useGetRecordRepresentation, useTranslate } from 'react-admin';
import { useShowsPast } from '../../clocks/useShowsPast.js';
import type { Records } from '../records.js';

interface ComputeFromEventProps {
  event: Records['proceeding-events'];
  /** With a frame where it stands alone. */
  variant?: 'outlined' | 'text';
}

/** Leads to the calculator with an event to count from, for those who may record deadlines. */
export const ComputeFromEvent = ({ event, variant = 'text' }: ComputeFromEventProps) => {
  const translate = useTranslate();
  const represent = useGetRecordRepresentation('proceeding-events');
  const { canAccess } = useCanAccess({ resource: 'deadlines', action: 'create' });
  const showsPast = useShowsPast();
  if (!canAccess || event.voidedAt !== null || showsPast) return null;
  const words = translate('pages.calculator.fromEvent');
  return (
    <Button
      component={LinkBase}
      to={`/calculator?event=${event.id}`}
      variant={variant}
      size="small"
      startIcon={<CalculateIcon />}
      // Many stand on one page; out of their place they must differ.
      aria-label={`${words}: ${String(represent(event))}`}
      sx={{ displayPrint: 'none' }}
    >
      {words}
    </Button>
  );
};
