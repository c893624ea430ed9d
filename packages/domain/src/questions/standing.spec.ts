import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { standing, type AnswerClass, type AskedQuestion, type StandingAnswer } from './standing.js';

const on = '2025-12-01';

const answer = (said: Partial<StandingAnswer> = {}): StandingAnswer => ({
  id: 'one',
  class: 'ANSWERS',
  covers: null,
  contradictsId: null,
  isDisputed: false,
  hasFallen: false,
  ...said,
});

const asked = (said: Partial<AskedQuestion> = {}): AskedQuestion => ({
  answers: [],
  population: 288,
  isWithdrawn: false,
  isSuperseded: false,
  isClosedByRule: false,
  lastNews: '2025-11-30',
  ...said,
});

const partly = answer({ id: 'partly', class: 'PARTIAL', covers: 252 });

describe('a question', () => {
  it('is open and answered for nobody while there is no answer', () => {
    expect(standing(asked(), on)).toMatchObject({ state: 'OPEN', covered: { lo: 0, hi: 0 } });
  });

  it('is answered by an answer that does not limit itself, and says which', () => {
    expect(standing(asked({ answers: [answer()] }), on)).toMatchObject({
      state: 'ANSWERED',
      covered: { lo: 288, hi: 288 },
      closedBy: 'one',
    });
  });

  it('is partly answered by an answer for some of the people', () => {
    expect(standing(asked({ answers: [partly] }), on)).toMatchObject({
      state: 'PARTLY_ANSWERED',
      covered: { lo: 252, hi: 252 },
    });
  });

  it('counts what several answers cover as the same people at the least and as others at the most', () => {
    const answers = [partly, answer({ id: 'two', covers: 30 }), answer({ id: 'three', covers: 20 })];

    expect(standing(asked({ answers }), on).covered).toEqual({ lo: 252, hi: 288 });
  });

  it('is not answered because the counts of several answers might add up', () => {
    const answers = [partly, answer({ id: 'two', covers: 36 })];

    expect(standing(asked({ answers }), on).state).toBe('PARTLY_ANSWERED');
  });

  it.each<AnswerClass>(['EVADES', 'REFUSES', 'REFERS', 'PROMISES'])(
    'is not answered by one that %s',
    (kind) => {
      const answers = [answer({ class: kind, covers: 288 })];

      expect(standing(asked({ answers }), on)).toMatchObject({ state: 'OPEN', covered: { lo: 0, hi: 0 } });
    },
  );

  it('is contested while an answer and the one it contradicts both stand', () => {
    const answers = [partly, answer({ id: 'other', class: 'CONTRADICTS', contradictsId: 'partly' })];
    const fallen = [{ ...partly, hasFallen: true }, ...answers.slice(1)];

    expect(standing(asked({ answers }), on)).toMatchObject({
      state: 'CONTESTED',
      covered: { lo: 0, hi: 252 },
      contested: ['other', 'partly'],
    });
    expect(standing(asked({ answers: fallen }), on).state).toBe('OPEN');
  });

  it('is contested while evidence speaks against an answer that stands', () => {
    expect(standing(asked({ answers: [answer({ isDisputed: true })] }), on).state).toBe('CONTESTED');
  });

  it('keeps what an answer covers that nobody contests, whatever others contest', () => {
    const answers = [
      partly,
      answer({ id: 'one', class: 'REFERS' }),
      answer({ id: 'two', class: 'CONTRADICTS', contradictsId: 'one' }),
    ];

    expect(standing(asked({ answers }), on)).toMatchObject({
      state: 'CONTESTED',
      covered: { lo: 252, hi: 252 },
    });
  });

  it('may be answered for nobody while its only answer is contested', () => {
    const answers = [
      answer({ covers: 14 }),
      answer({ id: 'other', class: 'CONTRADICTS', contradictsId: 'one' }),
    ];

    expect(standing(asked({ answers, population: 14 }), on).covered).toEqual({ lo: 0, hi: 14 });
  });

  it('is open again when its answer falls', () => {
    expect(standing(asked({ answers: [answer({ hasFallen: true })] }), on)).toMatchObject({
      state: 'OPEN',
      covered: { lo: 0, hi: 0 },
    });
  });

  it('is withdrawn, superseded or closed by its rule whatever its answers say', () => {
    const answers = [answer({ isDisputed: true })];

    expect(standing(asked({ answers, isWithdrawn: true, isSuperseded: true }), on).state).toBe('WITHDRAWN');
    expect(standing(asked({ answers, isSuperseded: true }), on).state).toBe('SUPERSEDED');
    expect(standing(asked({ answers, isClosedByRule: true }), on).state).toBe('ANSWERED');
  });

  it('is stale when it is open and nothing happened for longer than it is given', () => {
    const lastNews = '2025-06-04';

    expect(standing(asked({ lastNews }), on).state).toBe('OPEN');
    expect(standing(asked({ lastNews: '2025-06-03' }), on).state).toBe('STALE');
    expect(standing(asked({ lastNews, answers: [partly] }), '2027-01-01').state).toBe('PARTLY_ANSWERED');
    expect(standing(asked({ lastNews: null }), '2027-01-01').state).toBe('OPEN');
  });

  it('says nothing of how many it is answered for when nobody knows how many it concerns', () => {
    expect(standing(asked({ population: null, answers: [answer({ covers: 5 })] }), on)).toMatchObject({
      state: 'ANSWERED',
      covered: null,
    });
  });

  it('takes what a rule counts as settled for the least it is answered for', () => {
    expect(standing(asked({ settled: 252 }), on).covered).toEqual({ lo: 252, hi: 252 });
  });
});

const classes: AnswerClass[] = [
  ...(['ANSWERS', 'PARTIAL', 'EVADES', 'REFUSES', 'REFERS', 'PROMISES', 'CONTRADICTS'] as const),
];
const given = fc.record({
  id: fc.uuid(),
  class: fc.constantFrom(...classes),
  covers: fc.option(fc.nat(400)),
  contradictsId: fc.constant(null),
  isDisputed: fc.boolean(),
  hasFallen: fc.boolean(),
});
const answersGiven = fc.uniqueArray(given, { selector: ({ id }) => id, maxLength: 8 });

describe('coverage', () => {
  it('never leaves the people concerned and is an interval', () => {
    fc.assert(
      fc.property(answersGiven, fc.nat(400), (answers, population) => {
        const { covered } = standing(asked({ answers, population }), on);
        expect(covered?.lo).toBeGreaterThanOrEqual(0);
        expect(covered?.lo).toBeLessThanOrEqual(covered?.hi ?? -1);
        expect(covered?.hi).toBeLessThanOrEqual(population);
      }),
    );
  });

  it('and state do not depend on the order of the answers, nor on those that fell', () => {
    fc.assert(
      fc.property(answersGiven, (answers) => {
        const { closedBy: _, contested, ...one } = standing(asked({ answers }), on);
        const reversed = standing(asked({ answers: answers.toReversed() }), on);
        const standingOnly = answers.filter(({ hasFallen }) => !hasFallen);
        expect(reversed).toMatchObject(one);
        expect(reversed.contested.toSorted()).toEqual(contested.toSorted());
        expect(standing(asked({ answers: standingOnly }), on)).toMatchObject(one);
      }),
    );
  });

  it('does not shrink when another answer is recorded', () => {
    fc.assert(
      fc.property(answersGiven, given, (answers, another) => {
        const before = standing(asked({ answers }), on).covered;
        const after = standing(asked({ answers: [...answers, another] }), on).covered;
        expect(after?.lo).toBeGreaterThanOrEqual(before?.lo ?? 0);
        expect(after?.hi).toBeGreaterThanOrEqual(before?.hi ?? 0);
      }),
    );
  });
});
