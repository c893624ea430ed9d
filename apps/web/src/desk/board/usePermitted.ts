import type { DeskItem } from '@paradero/contract/views/desk';
import type { Role } from '@paradero/domain/access';
import { useGetIdentity } from 'react-admin';
import { canAccess } from '../../shared/providers/access.js';

/** What may be done with an item by the account that is signed in. */
export interface Permitted {
  canMeet: boolean;
  canAssign: boolean;
  canFinish: boolean;
}

/** A function that says what the account may do with an item: it changes only what its organisation recorded. */
export function usePermitted(): (item: DeskItem) => Permitted {
  const { identity } = useGetIdentity();
  // The identity is the account of the session, as the auth provider answers it.
  const account = identity as { role: Role; organisationId: string } | undefined;
  return ({ kind, organisationId }) => {
    const mayChange =
      account !== undefined &&
      canAccess(account, { action: 'update', resource: kind, record: { organisationId } });
    return {
      canMeet: mayChange && kind === 'deadlines',
      canAssign: mayChange && (kind === 'deadlines' || kind === 'questions'),
      canFinish: mayChange && kind === 'reminders',
    };
  };
}
