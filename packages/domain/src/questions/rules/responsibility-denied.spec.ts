import { describe, expect, it, test } from '@jest/globals';
import { agreementOn, asks, statement } from '../dossier.fixture.js';
import type { DossierStatement } from '../dossier.js';
import { responsibilityDenied } from './responsibility-denied.js';

const day = '2025-07-19';
const filing = statement('filing', { speakerId: 'us', stance: 'DENIES', responsibleId: 'sv' });
const reply = statement('reply', { speakerId: 'sv', stance: 'DENIES', responsibleId: 'us' });

const asked = (...statements: DossierStatement[]) =>
  asks(responsibilityDenied, agreementOn(day, { statements }), day);

describe('Q11, who is responsible', () => {
  it('is asked when two name each other', () => {
    expect(asked(filing, reply)).toMatchObject([
      {
        key: 'Q11:agreement',
        topic: 'JURISDICTION',
        severity: 'high',
        inputs: { speakerIds: ['sv', 'us'], responsibleIds: ['sv', 'us'], statementIds: ['filing', 'reply'] },
      },
    ]);
  });

  it('is asked when one names now one and now another', () => {
    expect(asked(reply, { ...reply, id: 'later', responsibleId: 'sv' })).toHaveLength(1);
  });

  test.each<[string, DossierStatement[]]>([
    ['only one has spoken', [reply]],
    ['they name the same', [reply, { ...filing, responsibleId: 'us' }]],
    ['one takes it on', [reply, { ...filing, responsibleId: 'us' }]],
    ['one names nobody', [reply, { ...filing, responsibleId: null }]],
    ['one was retracted', [reply, { ...filing, verification: 'RETRACTED' }]],
    ['one speaks of another topic', [reply, { ...filing, topic: 'WHEREABOUTS' }]],
  ])('is not asked when %s', (_, statements) => {
    expect(asked(...statements)).toEqual([]);
  });

  it('keeps its key when more is said, and does not depend on the order', () => {
    const more = statement('third', { speakerId: 'ministry', responsibleId: 'us' });

    expect(asked(filing, reply, more)[0]?.key).toBe(asked(filing, reply)[0]?.key);
    expect(asked(more, reply, filing)).toEqual(asked(filing, reply, more));
  });
});
