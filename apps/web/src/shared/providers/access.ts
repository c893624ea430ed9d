import { can, type Action, type Actor } from '@paradero/domain/access';

// react-admin names pages, the domain names deeds.
const deeds: Readonly<Record<string, Action>> = {
  list: 'list',
  show: 'read',
  read: 'read',
  create: 'create',
  edit: 'update',
  update: 'update',
  delete: 'delete',
  export: 'export',
  history: 'history',
};

/** Whether the account may do what a react-admin page or button is for; what is not known is refused. */
export function canAccess(
  actor: Pick<Actor, 'role' | 'organisationId'>,
  { action, resource, record }: { action: string; resource: string; record?: { organisationId?: unknown } },
): boolean {
  const deed = deeds[action];
  return deed !== undefined && can(actor, deed, resource, record);
}
