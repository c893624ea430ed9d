import { describe, expect, it, test } from '@jest/globals';
import type { Day } from '../../day.js';
import { exceptionLapsed } from './exception-lapsed.js';
import { asks, deadline, happened, inForum } from '../dossier.fixture.js';
import type { DossierDeadline, DossierEvent } from '../dossier.js';

// Thirty days from 4 March 2025, the first included.
const period = (given: Partial<DossierDeadline> = {}) =>
  deadline('period', '2025-04-02', { triggerLatest: '2025-03-04', ...given });
const before = deadline('before', '2025-03-03', { triggerLatest: '2025-02-02' });
const decree = (day: Day | null, given: Partial<DossierEvent> = {}) =>
  happened('decree', day, { type: 'EXTENDED', ...given });

const askedOn = (day: Day, deadlines = [before, period()], events: DossierEvent[] = [decree('2025-03-04')]) =>
  asks(exceptionLapsed, inForum({ kind: 'EMERGENCY', agreementId: 'agreement', events }, { deadlines }), day);

describe('Q28, the state of exception lapses', () => {
  it('is asked the day after its last day', () => {
    expect(askedOn('2025-04-02')).toEqual([]);
    expect(askedOn('2025-04-03')).toMatchObject([
      {
        ...{ key: 'Q28:proceeding', about: { proceedingId: 'proceeding', agreementId: 'agreement' } },
        ...{ topic: 'LEGAL_BASIS', severity: 'high' },
        params: { deadlineId: 'period', dueLatest: '2025-04-02', triggerLatest: '2025-03-04' },
      },
    ]);
  });

  test.each<[string, DossierEvent]>([
    ['the day after its own', decree('2025-03-05')],
    ['of another form', decree('2025-04-01', { type: 'ORDER' })],
    ['that may be later', decree(null, { occurredEarliest: '2025-03-01', occurredLatest: '2025-03-31' })],
    ['of a day not known', decree(null)],
  ])('is answered by a decree %s', (_, event) => {
    expect(askedOn('2025-06-01', [before, period()], [event])).toEqual([]);
  });

  it('is not answered by another event', () => {
    expect(askedOn('2025-06-01', [period()], [decree('2025-04-01', { type: 'FILED' })])).toHaveLength(1);
  });

  it('is answered by a period that runs', () => {
    const next = deadline('next', '2025-05-02', { triggerLatest: '2025-04-03' });

    expect(askedOn('2025-05-02', [before, period(), next])).toEqual([]);
    expect(askedOn('2025-05-03', [next, before, period()])[0]?.params.deadlineId).toBe('next');
  });

  test.each<[string, Partial<DossierDeadline>]>([
    ['was met', { state: 'MET' }],
    ['has no last day', { state: 'TOLLED', dueLatest: null }],
  ])('is not asked when the last deadline %s', (_, given) => {
    expect(askedOn('2025-06-01', [before, period(given)])).toEqual([]);
  });

  it('leaves void and waived deadlines aside', () => {
    const never = ['VOID', 'WAIVED'].map((state) => deadline(state, '2026-01-01', { state }));

    expect(askedOn('2025-06-01', [period(), ...never])[0]?.params.deadlineId).toBe('period');
    expect(askedOn('2027-01-01', never)).toEqual([]);
  });

  it('takes any decree for a renewal when it is not known from when the days are counted', () => {
    const undated = period({ triggerLatest: null });

    expect(askedOn('2025-06-01', [undated], [decree('2022-03-27')])).toEqual([]);
    expect(askedOn('2025-06-01', [undated], [])).toHaveLength(1);
  });

  it('is asked of no other kind of proceeding', () => {
    expect(
      asks(exceptionLapsed, inForum({ kind: 'COURT' }, { deadlines: [period()] }), '2025-06-01'),
    ).toEqual([]);
  });

  it('sees the same on every day', () => {
    expect(askedOn('2025-06-02')).toEqual(askedOn('2025-06-01'));
  });
});
