import { describe, expect, it, test } from '@jest/globals';
import type { Day } from '../../day.js';
import { agreementDeadlinePassed, proceedingDeadlinePassed } from './deadline-passed.js';
import { agreementOn, asks, deadline, inForum } from '../dossier.fixture.js';
import type { DossierDeadline } from '../dossier.js';

const report = deadline('report', '2026-02-27', { rule: 'R04' });

const askedOn = (day: Day, given: Partial<DossierDeadline> = {}, kind = 'COURT') =>
  asks(proceedingDeadlinePassed, inForum({ kind }, { deadlines: [{ ...report, ...given }] }), day);

describe('Q13, a deadline that has passed', () => {
  it('is asked about from the day after its last possible day', () => {
    expect(askedOn('2026-02-27')).toEqual([]);
    expect(askedOn('2026-02-28')).toMatchObject([
      {
        about: { proceedingId: 'proceeding' },
        topic: 'COMPLIANCE',
        severity: 'high',
        inputs: { deadlineId: 'report', rule: 'R04', dueLatest: '2026-02-27' },
      },
    ]);
    expect(askedOn('2026-11-23')).toEqual(askedOn('2026-02-28'));
  });

  it('is asked about once the last of its possible days has passed', () => {
    expect(askedOn('2026-03-02', { dueLatest: '2026-03-02' })).toEqual([]);
    expect(askedOn('2026-03-03', { dueLatest: '2026-03-02' })).toHaveLength(1);
  });

  test.each<[string, Partial<DossierDeadline>]>([
    ['met', { state: 'MET' }],
    ['waived', { state: 'WAIVED' }],
    ['void', { state: 'VOID' }],
    ['tolled', { state: 'TOLLED' }],
    ['without a last day', { dueLatest: null }],
    ['one that asks for itself', { condition: 'NOT_MET' }],
  ])('is not asked about when it is %s', (_, given) => {
    expect(askedOn('2026-11-23', given)).toEqual([]);
  });

  it('is asked about when it is recorded as missed, under the same key', () => {
    expect(askedOn('2026-11-23', { state: 'MISSED' })[0]?.key).toBe(askedOn('2026-02-28')[0]?.key);
  });

  it('is less grave outside the courts', () => {
    expect(askedOn('2026-11-23', {}, 'TREATY_BODY')[0]?.severity).toBe('medium');
  });

  it('is left to Q28 in a state of exception', () => {
    expect(askedOn('2026-11-23', {}, 'EMERGENCY')).toEqual([]);
  });

  it('is asked about of an agreement too, each under a key of its own', () => {
    const deadlines = [report, { ...report, id: 'other' }];
    const drafts = asks(agreementDeadlinePassed, agreementOn('2026-02-28', { deadlines }), '2026-02-28');

    expect(drafts).toMatchObject([
      { about: { agreementId: 'agreement' }, severity: 'medium' },
      { about: { agreementId: 'agreement' }, severity: 'medium' },
    ]);
    expect(drafts[0]?.key).not.toBe(drafts[1]?.key);
  });
});
