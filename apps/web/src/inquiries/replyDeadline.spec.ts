import { describe, expect, it } from '@jest/globals';
import type { Records } from '../shared/record/records.js';
import { replyDeadline } from './replyDeadline.js';

const common = { level: 'internal', organisationId: 'ours' };
// Only what decides is stated.
const inquiry = { id: 'asked', ...common } as unknown as Records['inquiries'];
const deadline = (id: string, said: object = {}) =>
  ({
    ...{ id, rule: 'R4', state: 'OPEN', dueLatest: '2026-04-13', ...common, ...said },
  }) as unknown as Records['deadlines'];

describe('the deadline that sets the day of a reply', () => {
  it('is the first to fall due, one whose clock stands coming last', () => {
    const standing = deadline('standing', { state: 'TOLLED', dueLatest: null });
    const first = deadline('first', { dueLatest: '2026-04-12' });

    expect(replyDeadline(inquiry, [standing, deadline('later'), first])?.id).toBe('first');
    expect(replyDeadline(inquiry, [standing])?.id).toBe('standing');
  });

  it('is none that was set by hand, is closed, or is not for the eyes of the same people', () => {
    const others = [
      { rule: null },
      { state: 'MET' },
      { level: 'restricted' },
      { organisationId: 'theirs' },
    ].map((said, index) => deadline(String(index), said));

    expect(replyDeadline(inquiry, others)).toBeUndefined();
  });
});
