import { useMediaQuery, type Theme } from '@mui/material';
import { orderMarks, type NumberedOrder, type OrderMark } from './termMarks.js';

/** The marks of court orders on an axis of days; numbers that would stand on each other are joined. */
export function useOrderMarks(
  orders: readonly NumberedOrder[],
  [first, last]: readonly [number, number],
): OrderMark[] {
  const hasRoom = useMediaQuery((theme: Theme) => theme.breakpoints.up('sm'), { noSsr: true });
  return orderMarks(orders, (last - first) * (hasRoom ? wide : narrow));
}

// About 30 px as a share of the axis: as wide as the widest label, "10–11".
const wide = 0.035;
const narrow = 0.12;
