import { describe, expect, it, test } from '@jest/globals';
import { agreementOn, asks, statement } from '../dossier.fixture.js';
import { whoseTerm } from './whose-term.js';

const day = '2025-03-20';
const ofAgreement = statement('of-agreement', { topic: 'TERM_EXPIRY', termOf: 'AGREEMENT' });
const ofDetention = statement('of-detention', { topic: 'TERM_EXPIRY', termOf: 'DETENTION' });

const asked = (given: Parameters<typeof agreementOn>[1]) => asks(whoseTerm, agreementOn(day, given), day);

describe('Q04, whose term it is', () => {
  it('is asked when some speak of the agreement and others of each detention', () => {
    expect(asked({ statements: [ofDetention, ofAgreement] })).toMatchObject([
      {
        key: 'Q04:agreement',
        topic: 'TERM_EXPIRY',
        severity: 'medium',
        inputs: { isDisputed: true, ofAgreement: ['of-agreement'], ofDetention: ['of-detention'] },
      },
    ]);
  });

  it('is asked when a duration is recorded and not of what', () => {
    expect(asked({ agreement: { termType: 'UNKNOWN', termDuration: 'P1Y' } })).toMatchObject([
      { key: 'Q04:agreement', inputs: { isDisputed: false, termDuration: 'P1Y' } },
    ]);
  });

  test.each<[string, Parameters<typeof agreementOn>[1]]>([
    ['all speak of the agreement', { statements: [ofAgreement, { ...ofAgreement, id: 'again' }] }],
    ['none says of what', { statements: [statement('silent')] }],
    ['one was retracted', { statements: [ofAgreement, { ...ofDetention, verification: 'RETRACTED' }] }],
    ['one is contradicted', { statements: [{ ...ofAgreement, verification: 'CONTRADICTED' }, ofDetention] }],
    ['nothing is known of the term', { agreement: { termType: 'UNKNOWN', termDuration: null } }],
  ])('is not asked when %s', (_, given) => {
    expect(asked(given)).toEqual([]);
  });

  it('does not depend on the order of the statements', () => {
    const more = [ofAgreement, ofDetention, { ...ofDetention, id: 'a-third' }];

    expect(asked({ statements: more })).toEqual(asked({ statements: more.toReversed() }));
  });
});
