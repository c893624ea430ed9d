import { describe, expect, it } from '@jest/globals';
import type { Role } from '@paradero/domain/access';
import { canAccess } from './access.js';

const as = (role: Role) => ({ role, organisationId: 'ours' });

describe('canAccess', () => {
  it('takes a page of react-admin for the deed it is for', () => {
    expect(canAccess(as('reader'), { action: 'show', resource: 'agreements' })).toBe(true);
    expect(canAccess(as('reader'), { action: 'edit', resource: 'agreements' })).toBe(false);
    expect(canAccess(as('advocate'), { action: 'edit', resource: 'agreements' })).toBe(true);
  });

  it('refuses a deed that nobody declared', () => {
    expect(canAccess(as('administrator'), { action: 'launch', resource: 'agreements' })).toBe(false);
  });

  it('refuses to correct what another organisation recorded', () => {
    const edit = { action: 'edit', resource: 'agreements' };

    expect(canAccess(as('advocate'), { ...edit, record: { organisationId: 'ours' } })).toBe(true);
    expect(canAccess(as('advocate'), { ...edit, record: { organisationId: null } })).toBe(false);
  });
});
