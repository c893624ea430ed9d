import { beforeAll, describe, expect, test } from '@jest/globals';
import { raisedOn, type RaisedThen } from './raised-on.js';

const days = ['2025-03-20', '2025-07-19', '2025-09-10', '2026-03-20', '2026-04-13', '2026-11-23'] as const;

type Counts = readonly [number, number, number, number, number, number];
type Expected = readonly [rule: string, about: string, counts: Counts, reason: string];

const agreement = 'agreements/us-el-salvador';

/**
 * What the rules ask about the founding agreement, its cases and its prisons, worked out by hand from the record: how
 * many questions on each of the six days, and why. What a rule is not listed for, it does not ask.
 */
const expected: readonly Expected[] = [
  ['Q01', agreement, [0, 0, 0, 1, 1, 0], 'the year of each flight ends between 14 March and 13 April 2026'],
  ['Q02', agreement, [0, 0, 0, 0, 0, 1], '13 April 2026 is itself the last possible end; nobody renewed it'],
  ['Q04', agreement, [1, 1, 1, 1, 1, 1], 'one article says the detention and the agreement last the year'],
  ['Q05', agreement, [0, 0, 0, 1, 1, 1], 'called renewable, first possible end 14 March 2026, no renewal'],
  ['Q06', agreement, [0, 3, 3, 3, 3, 3], '8 or 9 women; 10 or 11 in April; 238 or 252 exchanged'],
  ['Q08', agreement, [1, 1, 1, 1, 1, 1], 'those refused are nine or more: how many is not known'],
  ['Q09', agreement, [1, 1, 1, 1, 1, 1], 'no state has published who was flown, 72 hours after'],
  [
    'Q10',
    agreement,
    [1, 0, 0, 0, 0, 0],
    'the 23 Salvadorans are held on no stated basis, then placed nowhere',
  ],
  [
    'Q11',
    agreement,
    [0, 1, 1, 1, 1, 1],
    'El Salvador’s reply, public on 7 July 2025, against the US filings',
  ],
  ['Q12', agreement, [1, 1, 1, 1, 1, 1], 'the order of 15 March 2025 and the flights of that evening'],
  [
    'Q13',
    'proceedings/jgg',
    [0, 0, 0, 1, 1, 1],
    'the status of those who want to return was due on 27 February 2026',
  ],
  ['Q13', 'proceedings/melgarSalmeron', [0, 1, 1, 1, 1, 1], 'a report was due one week after 24 June 2025'],
  ['Q14', 'proceedings/wmm', [0, 0, 0, 0, 0, 1], 'argued on 22 January 2026: asked from 23 April'],
  [
    'Q15',
    agreement,
    [0, 1, 2, 2, 2, 4],
    'letters to El Salvador, then to the Commission and the UN, 90 days each',
  ],
  ['Q15', 'proceedings/highCommissioner', [0, 0, 1, 1, 1, 1], 'access asked for by 13 May 2025, 90 days'],
  [
    'Q15',
    'proceedings/iachr',
    [0, 0, 2, 2, 2, 2],
    'measures asked for on 9 May 2025; neither body nor state replied',
  ],
  [
    'Q15',
    'proceedings/unExperts',
    [0, 1, 3, 3, 3, 3],
    'sent by 30 April 2025: 60 days, and 90 for each state',
  ],
  ['Q16', agreement, [1, 2, 2, 2, 2, 2], 'on the legal basis; since July on the whereabouts too'],
  [
    'Q17',
    agreement,
    [0, 1, 1, 1, 1, 1],
    '252 Venezuelans handed over on 18 July 2025: the Salvadorans were not',
  ],
  [
    'Q18',
    agreement,
    [0, 0, 1, 1, 1, 1],
    'six million announced, 4.76 million in the grant unsealed on 9 September',
  ],
  [
    'Q22',
    'facilities/cecot',
    [0, 0, 0, 2, 2, 2],
    'torture and sexual violence, reported on 12 November 2025',
  ],
  ['Q22', 'facilities/salvadoranPrisons', [1, 2, 2, 2, 2, 2], 'deaths in custody; torture since July 2025'],
  [
    'Q23',
    agreement,
    [2, 2, 2, 2, 2, 2],
    'said to be a gang: of 15 March, and of all; no conviction is recorded',
  ],
  [
    'Q24',
    agreement,
    [5, 13, 15, 14, 14, 14],
    'working values that rest on one origin or on copies, or are old',
  ],
  ['Q26', agreement, [1, 0, 0, 0, 0, 0], 'about 300 were foreseen, 261 had come; no flight since April 2025'],
  [
    'Q29',
    agreement,
    [1, 1, 1, 1, 1, 1],
    'three statements of the founding article that better evidence contradicts',
  ],
];

/*
 * Asked in the rules' first sketch and corrected by the record: Q03 (the term is recorded, per person), Q06 on
 * 20 March (no two firm numbers count the same people), Q20 (the text is unsealed), Q27 (the article's "executive
 * order" is recorded as contradicted, so Q29 asks), Q02 on 13 April 2026 (that day is still within the term).
 */

const theirs = new Set(expected.map(([, about]) => about));
const raised = new Map<string, RaisedThen[]>();

describe('run over the founding record', () => {
  beforeAll(async () => {
    for (const day of days) raised.set(day, await raisedOn(day));
  }, 240_000);

  test.each(days)('on %s the rules ask what was worked out by hand', (day) => {
    const counts = new Map<string, number>();
    for (const { rule, about } of raised.get(day) ?? []) {
      if (!theirs.has(about)) continue;
      const key = `${rule} ${about}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    const index = days.indexOf(day);
    const worked = expected.map(([rule, about, each]) => [`${rule} ${about}`, each[index] ?? 0] as const);

    expect(Object.fromEntries(counts)).toEqual(Object.fromEntries(worked.filter(([, count]) => count > 0)));
  });

  test('the founding question is asked with its numbers once the term has run out', () => {
    const [question] = (raised.get('2026-11-23') ?? []).filter(
      ({ rule, about }) => rule === 'Q02' && about === agreement,
    );

    expect(question).toMatchObject({
      severity: 'critical',
      textEn: expect.stringContaining('36–37 of 288–289 people'),
      textEs: expect.stringContaining('36–37 de 288–289 personas'),
    });
  });

  test('a question about a place calls it by its name in either language', () => {
    const ofPlace = [...raised.values()].flat().find(({ about }) => about === 'facilities/cecot');

    expect(ofPlace).toMatchObject({
      textEn: expect.stringContaining('Terrorism Confinement Center (CECOT)'),
      textEs: expect.stringContaining('Centro de Confinamiento del Terrorismo (CECOT)'),
    });
  });

  test('every question reads as one, in both languages, with every name in it', () => {
    for (const { textEn, textEs } of [...raised.values()].flat()) {
      expect(textEn).toContain('?');
      expect(textEs).toMatch(/¿.+\?/);
      expect(`${textEn} ${textEs}`).not.toMatch(/…|undefined|null|NaN/);
    }
  });
});
