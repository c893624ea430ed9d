import { describe, expect, it, test } from '@jest/globals';
import type { Day } from '../../day.js';
import { agreementOn, asks, happened, inForum, inquiry } from '../dossier.fixture.js';
import type { DossierEvent, DossierInquiry } from '../dossier.js';
import { agreementReplyMissing, proceedingReplyMissing } from './reply-missing.js';

const letter = inquiry('letter', '2025-04-05');

const askedOn = (day: Day, given: Partial<DossierInquiry> = {}) =>
  asks(agreementReplyMissing, agreementOn(day, { inquiries: [{ ...letter, ...given }] }), day);

describe('Q15, an inquiry without a reply', () => {
  it('is asked about when ninety days have passed', () => {
    expect(askedOn('2025-07-04')).toEqual([]);
    expect(askedOn('2025-07-05')).toMatchObject([
      {
        about: { agreementId: 'agreement' },
        topic: 'REPLY',
        severity: 'medium',
        inputs: { addresseeId: 'host', askedLatest: '2025-04-05', replyDue: null },
      },
    ]);
    expect(askedOn('2026-07-05')).toEqual(askedOn('2025-07-05'));
  });

  it('is asked about from the day after a reply was due', () => {
    expect(askedOn('2025-04-20', { replyDue: '2025-04-20' })).toEqual([]);
    expect(askedOn('2025-04-21', { replyDue: '2025-04-20' })).toHaveLength(1);
    expect(askedOn('2025-08-01', { replyDue: '2025-09-01' })).toEqual([]);
  });

  it('counts from the last day it can have been sent', () => {
    expect(askedOn('2025-07-05', { askedLatest: '2025-04-06' })).toEqual([]);
    expect(askedOn('2025-07-06', { askedLatest: '2025-04-06' })).toHaveLength(1);
  });

  test.each<[string, Partial<DossierInquiry>]>([
    ['it was replied to', { state: 'REPLIED' }],
    ['it was withdrawn', { state: 'WITHDRAWN' }],
    ['it was sent on a day not known', { askedEarliest: null, askedLatest: null }],
  ])('is not asked about when %s', (_, given) => {
    expect(askedOn('2026-11-23', given)).toEqual([]);
  });

  it('is asked about when it is recorded that none came, under the same key', () => {
    expect(askedOn('2025-07-05', { state: 'NO_REPLY' })[0]?.key).toBe(askedOn('2026-07-05')[0]?.key);
  });

  it('is asked about of a proceeding too', () => {
    const dossier = inForum({}, { inquiries: [letter] });

    expect(asks(proceedingReplyMissing, dossier, '2025-07-05')).toMatchObject([
      { about: { proceedingId: 'proceeding' }, inputs: { addresseeId: 'host' } },
    ]);
  });
});

describe('Q15, a communication without a reply', () => {
  const sent = happened('sent', null, { type: 'COMMUNICATION', occurredLatest: '2025-04-30' });
  const replied = (day: Day | null, given: Partial<DossierEvent> = {}) =>
    happened('reply', day, { type: 'REPLY', ...given });
  const ask = (day: Day, events: DossierEvent[], kind = 'TREATY_BODY') =>
    asks(proceedingReplyMissing, inForum({ kind, events }), day);

  test.each<[string, Day, Day, string]>([
    ['TREATY_BODY', '2025-06-29', '2025-06-30', 'high'],
    ['REGIONAL', '2025-07-29', '2025-07-30', 'high'],
    ['INQUIRY', '2025-07-29', '2025-07-30', 'medium'],
  ])('of kind %s is asked about after %s', (kind, last, first, severity) => {
    expect(ask(last, [sent], kind)).toEqual([]);
    expect(ask(first, [sent], kind)).toMatchObject([
      { topic: 'REPLY', severity, inputs: { communication: 'sent', addresseeId: null } },
    ]);
  });

  test.each<[string, DossierEvent]>([
    ['later', replied('2025-05-15')],
    ['of the same day', replied('2025-04-30')],
    ['of a day not known', replied(null)],
  ])('is answered by a reply %s', (_, reply) => {
    expect(ask('2025-12-01', [{ ...sent, occurredEarliest: '2025-04-30' }, reply])).toEqual([]);
  });

  it('is not answered by an earlier reply, nor by one still to come', () => {
    const dated = { ...sent, occurredEarliest: '2025-04-30' };

    expect(ask('2025-12-01', [dated, replied('2025-04-03')])).toHaveLength(1);
    expect(ask('2025-12-01', [dated, replied('2025-12-02')])).toHaveLength(1);
  });

  it('is not asked about when its day is not known', () => {
    expect(ask('2025-12-01', [{ ...sent, occurredLatest: null }])).toEqual([]);
  });
});
