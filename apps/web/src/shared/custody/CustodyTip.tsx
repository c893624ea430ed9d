import { Box } from '@mui/material';
import { ReadoutItems } from '../charts/marks/ReadoutItems.js';
import { useWords } from '../charts/useWords.js';
import type { CustodyPoint } from './custodyLayers.js';
import { useCustodyItems } from './useCustodyItems.js';

/** Custody on the day below the pointer. */
export const CustodyTip = ({ point }: { point: CustodyPoint }) => {
  const words = useWords();
  const itemsOf = useCustodyItems();
  return (
    <>
      <Box sx={{ fontWeight: 600 }}>{words.day(point.day)}</Box>
      <ReadoutItems isTip items={itemsOf(point)} />
    </>
  );
};
