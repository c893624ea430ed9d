import { describe, expect, it } from '@jest/globals';
import type { ClockName } from './clocks.js';
import { clockReach } from './pageClocks.js';

const own = (): readonly ClockName[] => ['recordedAt'];
const published = (): readonly ClockName[] => ['knownAt', 'recordedAt'];

describe('a clock on a page', () => {
  it('limits the dashboard', () => {
    expect(clockReach('validAt', '/', own)).toBe('banner');
  });

  it.each(['knownAt', 'validAt'] as const)('leaves a list alone that does not take it: %s', (name) => {
    expect(clockReach(name, '/agreements', own)).toBe('ignored');
  });

  it('limits a list of what sources published', () => {
    expect(clockReach('knownAt', '/figures', published)).toBe('banner');
  });

  it('limits the computed page of an agreement', () => {
    expect(clockReach('validAt', '/agreements/1/show', own)).toBe('banner');
  });

  it('limits only the lists on the page of a record that has no day of publication', () => {
    expect(clockReach('knownAt', '/facilities/1/show', own)).toBe('partly');
  });
});
