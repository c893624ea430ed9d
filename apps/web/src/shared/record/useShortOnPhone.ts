import { useMediaQuery, type Theme } from '@mui/material';
import { useState } from 'react';

/** All of a list where there is room, on a phone a few of it until the reader asks for the rest. */
export function useShortOnPhone<T>(items: readonly T[], pick: (items: readonly T[]) => readonly T[]) {
  const isPhone = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'), { noSsr: true });
  const [isWhole, setWhole] = useState(false);
  const some = pick(items);
  // Two more are not worth a button.
  const isShort = isPhone && !isWhole && some.length + 2 < items.length;
  return { shown: isShort ? some : items, isShort, showAll: () => setWhole(true) };
}
