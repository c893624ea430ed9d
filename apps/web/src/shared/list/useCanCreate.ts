import { useCanAccess, useResourceContext, useResourceDefinition } from 'react-admin';
import { useShowsPast } from '../clocks/useShowsPast.js';

/** Whether the reader may write a new record of the resource in context, and there is a form for it. */
export function useCanCreate(): boolean {
  const resource = useResourceContext() ?? '';
  const { hasCreate } = useResourceDefinition();
  const { canAccess } = useCanAccess({ resource, action: 'create' });
  const showsPast = useShowsPast();
  return Boolean(hasCreate) && canAccess === true && !showsPast;
}
