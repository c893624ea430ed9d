import { useEffect, useRef, type RefObject } from 'react';

/** Gives the keyboard back to a button that could not hold it while it was at work. */
export function useFocusAfter(isAtWork: boolean): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null);
  const wasAtWork = useRef(false);
  useEffect(() => {
    if (wasAtWork.current && !isAtWork) button.current?.focus();
    wasAtWork.current = isAtWork;
  }, [isAtWork]);
  return button;
}
