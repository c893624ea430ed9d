import { describe, expect, it } from '@jest/globals';
import { canAccess } from './access.js';

describe('canAccess', () => {
  it('takes a page of react-admin for the deed it is for', () => {
    expect(canAccess({ role: 'reader' }, 'show', 'agreements')).toBe(true);
    expect(canAccess({ role: 'reader' }, 'edit', 'agreements')).toBe(false);
    expect(canAccess({ role: 'advocate' }, 'edit', 'agreements')).toBe(true);
  });

  it('refuses a deed that nobody declared', () => {
    expect(canAccess({ role: 'administrator' }, 'launch', 'agreements')).toBe(false);
  });
});
