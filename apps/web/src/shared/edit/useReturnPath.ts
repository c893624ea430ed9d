import { useLocation } from 'react-admin';

/** The page from which a new record was begun, when its form was opened from the page of another record. */
export function useReturnPath(): string | undefined {
  // The boundary: the history of the browser keeps any value; AddButton writes this one.
  const state: unknown = useLocation().state;
  if (typeof state !== 'object' || state === null || !('returnTo' in state)) return undefined;
  return typeof state.returnTo === 'string' ? state.returnTo : undefined;
}
