import { useCanAccess } from 'react-admin';

/** Whether the account only looks, so that nothing is ever at its charge; false while that is not known. */
export function useIsOnlyReading(): boolean {
  const { canAccess, isPending } = useCanAccess({ resource: 'desk', action: 'read' });
  return !isPending && canAccess === false;
}
