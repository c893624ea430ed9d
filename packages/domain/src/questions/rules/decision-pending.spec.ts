import { describe, expect, it, test } from '@jest/globals';
import type { Day } from '../../day.js';
import { decisionPending } from './decision-pending.js';
import { asks, happened, inForum } from '../dossier.fixture.js';
import type { DossierEvent, DossierProceeding } from '../dossier.js';

const argued = happened('argued', '2026-01-22', { type: 'ARGUED' });
const before = happened('rehearing', '2025-09-30', { type: 'REHEARING' });

const askedOn = (day: Day, events: DossierEvent[], given: Partial<DossierProceeding> = {}) =>
  asks(decisionPending, inForum({ events, ...given }), day);

describe('Q14, a decision that is pending', () => {
  it('is asked about when ninety days have passed since the argument', () => {
    expect(askedOn('2026-04-22', [argued, before])).toEqual([]);
    expect(askedOn('2026-04-23', [argued, before])).toMatchObject([
      {
        key: 'Q14:proceeding',
        topic: 'ACCOUNTABILITY',
        severity: 'medium',
        inputs: { event: 'argued', type: 'ARGUED', earliest: '2026-01-22', latest: '2026-01-22' },
      },
    ]);
    expect(askedOn('2026-11-23', [before, argued])).toEqual(askedOn('2026-04-23', [argued, before]));
  });

  it('counts from the last day the argument can have been', () => {
    const uncertain = { ...argued, occurredLatest: '2026-01-31' };

    expect(askedOn('2026-05-01', [uncertain])).toEqual([]);
    expect(askedOn('2026-05-02', [uncertain])).toHaveLength(1);
  });

  it('is asked about when the case was submitted without argument', () => {
    expect(askedOn('2026-04-23', [{ ...argued, type: 'SUBMITTED' }])).toHaveLength(1);
  });

  test.each<[string, DossierEvent[]]>([
    ['it was decided', [argued, happened('decided', '2026-03-01', { type: 'DECIDED' })]],
    ['it was decided on the same day', [argued, happened('decided', '2026-01-22', { type: 'DECIDED' })]],
    ['it was decided on a day not known', [argued, happened('decided', null, { type: 'DECIDED' })]],
    ['something else happened since', [argued, happened('order', '2026-02-01', { type: 'ORDER' })]],
    ['it was argued on a day not known', [{ ...argued, occurredEarliest: null, occurredLatest: null }]],
    ['it was argued on that day or later', [{ ...argued, occurredLatest: null }]],
    ['it was not argued', [before]],
    ['nothing happened', []],
  ])('is not asked about when %s', (_, events) => {
    expect(askedOn('2026-11-23', events)).toEqual([]);
  });

  test.each(['DECIDED', 'CLOSED'])('is not asked about in a case that is %s', (state) => {
    expect(askedOn('2026-11-23', [argued], { state })).toEqual([]);
  });

  it('is asked about although something is still to come', () => {
    expect(
      askedOn('2026-04-23', [argued, happened('hearing', '2026-06-01', { type: 'HEARING' })]),
    ).toHaveLength(1);
  });

  it('waits as many days as it is told', () => {
    const dossier = inForum({ events: [argued] });

    expect(decisionPending.ask(dossier, { on: '2026-02-22', thresholds: [30] })).toHaveLength(1);
  });
});
