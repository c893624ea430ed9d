import { describe, expect, it, test } from '@jest/globals';
import type { Day } from '../../day.js';
import { agreementOn, asks, happened, moved } from '../dossier.fixture.js';
import { textNotPublic } from './text-not-public.js';

const flights = [
  moved('30 March', '2025-03-30', { lo: 17, hi: 17 }),
  moved('15 March', '2025-03-15', { occurredLatest: '2025-03-16', lo: 261, hi: 261 }),
];
const unitedStates = { partyId: 'us', role: 'SENDING_STATE', country: 'US' };

const askedOn = (day: Day, textStatus = 'DESCRIBED', given: Parameters<typeof agreementOn>[1] = {}) =>
  asks(textNotPublic, agreementOn(day, { custody: flights, agreement: { textStatus }, ...given }), day);

describe('Q20, the text is not public', () => {
  it('is asked from the day after the thirtieth after the first transfer at the latest', () => {
    expect(askedOn('2025-03-20')).toEqual([]);
    expect(askedOn('2025-04-15')).toEqual([]);
    expect(askedOn('2025-04-16')).toMatchObject([
      {
        ...{ key: 'Q20:agreement', topic: 'TEXT', severity: 'medium' },
        params: { textStatus: 'DESCRIBED', firstTransferBy: '2025-03-16', usParty: false },
      },
    ]);
  });

  test.each(['DESCRIBED', 'WITHHELD', 'ORAL', 'LEAKED'])('is asked of a text that is %s', (status) => {
    expect(askedOn('2025-09-10', status)).toHaveLength(1);
  });

  test.each(['PUBLISHED', 'UNSEALED'])('is answered when the text is %s', (status) => {
    expect(askedOn('2025-09-10', status)).toEqual([]);
  });

  it('tells when the United States is a party', () => {
    expect(askedOn('2025-09-10', 'DESCRIBED', { parties: [unitedStates] })[0]?.params.usParty).toBe(true);
  });

  it('takes the day of the event where the ledger has no line', () => {
    const events = [happened('first', '2025-03-15', { type: 'FIRST_TRANSFER' })];

    expect(askedOn('2025-04-15', 'DESCRIBED', { custody: [], events })).toHaveLength(1);
  });

  test.each([
    ['on a day not known', moved('flight', null, { lo: 5, hi: 5 })],
    ['with no last day', moved('flight', '2025-03-15', { occurredLatest: null })],
    ['of maybe nobody', moved('flight', '2025-03-15', { lo: null, hi: 5 })],
    ['that is a move within the host', moved('move', '2025-03-15', { fromStatus: 'HELD_AGREEMENT' })],
  ])('is not asked after a transfer %s', (_, line) => {
    expect(askedOn('2026-01-01', 'DESCRIBED', { custody: [line] })).toEqual([]);
  });

  it('sees the same on every day', () => {
    expect(askedOn('2026-01-01')).toEqual(askedOn('2025-09-10'));
  });
});
