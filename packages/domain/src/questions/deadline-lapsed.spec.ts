import { describe, expect, test } from '@jest/globals';
import { deadlineLapsed, type ConditionalDeadline } from './deadline-lapsed.js';

const deadline = (said: Partial<ConditionalDeadline> = {}): ConditionalDeadline => ({
  id: 'd1',
  agreementId: 'a1',
  proceedingId: null,
  condition: 'NOT_RENEWED',
  state: 'OPEN',
  dueLatest: '2026-03-14',
  renewed: false,
  textEn: 'Was it renewed?',
  textEs: '¿Se prorrogó?',
  ...said,
});

describe('a deadline with a condition', () => {
  test('asks on the day after its last possible day and not before', () => {
    const asked = ['2026-03-13', '2026-03-14', '2026-03-15'].map(
      (on) => deadlineLapsed(deadline(), on).length,
    );

    expect(asked).toEqual([0, 0, 1]);
  });

  test.each([
    ['the agreement was renewed', { renewed: true }],
    ['it was met', { state: 'MET' }],
    ['it was waived', { state: 'WAIVED' }],
    ['it is void', { state: 'VOID' }],
    ['its clock stands', { state: 'TOLLED', dueLatest: null }],
    ['nothing limits it', { dueLatest: null }],
  ] as const)('asks nothing when %s', (_, said) => {
    expect(deadlineLapsed(deadline(said), '2026-12-01')).toEqual([]);
  });

  test('that waits for an act asks although the agreement was renewed, and keeps one key', () => {
    const late = deadline({ condition: 'NOT_MET', renewed: true });

    const [first] = deadlineLapsed(late, '2026-03-15');
    const [later] = deadlineLapsed({ ...late, state: 'MISSED' }, '2026-09-01');

    expect(first).toMatchObject({ rule: 'D01', topic: 'COMPLIANCE', key: 'D01:d1' });
    expect(later).toEqual(first);
  });
});
