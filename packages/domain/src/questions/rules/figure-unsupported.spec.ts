import { describe, expect, it, test } from '@jest/globals';
import type { Day } from '../../day.js';
import { figureUnsupported } from './figure-unsupported.js';
import { agreementOn, asks, figure, source } from '../dossier.fixture.js';
import type { DossierFigure, DossierSource } from '../dossier.js';

const day = '2025-03-20';
const claim = (id: string, given: Partial<DossierFigure> = {}) =>
  figure(id, {
    sourceId: id,
    originId: id,
    periodEarliest: '2025-03-15',
    periodLatest: '2025-03-15',
    ...given,
  });
const working = (given: Partial<DossierFigure> = {}) =>
  claim('ap', { chosen: true, lo: 261, hi: 261, ...given });

const askedOn = (on: Day, figures: DossierFigure[], types: Record<string, Partial<DossierSource>> = {}) => {
  const sources = new Map(figures.map(({ sourceId: id }) => [id, source(id, types[id])]));
  return asks(figureUnsupported, agreementOn(on, { figures, sources }), on);
};
const weaknesses = (figures: DossierFigure[], types: Record<string, Partial<DossierSource>> = {}, on = day) =>
  askedOn(on, figures, types).map(({ params }) => params.weaknesses);

describe('Q24, a figure rests on one origin', () => {
  it('is asked of a working value that one origin states', () => {
    expect(askedOn(day, [working(), claim('copy', { originId: 'ap' })])).toMatchObject([
      {
        about: { agreementId: 'agreement', cohortId: 'cohort' },
        ...{ topic: 'DATA_QUALITY', severity: 'low' },
        inputs: { figureId: 'ap', originIds: ['ap'], latest: '2025-03-15' },
        params: { figureLo: 261, figureHi: 261, unit: 'people', weaknesses: ['ONE_ORIGIN'] },
      },
    ]);
  });

  it('is about the agreement where the figure is', () => {
    const [question] = askedOn(day, [working({ cohortId: null, agreementId: 'agreement' })]);

    expect(question?.about).toEqual({ agreementId: 'agreement' });
  });

  it('is answered by a second origin', () => {
    expect(askedOn(day, [working(), claim('reuters')])).toEqual([]);
  });

  it('is not answered by a claim taken back, or contradicted, or of another population', () => {
    const fallen = ['RETRACTED', 'CONTRADICTED'].map((verification) => claim(verification, { verification }));

    expect(weaknesses([working(), ...fallen, claim('other', { population: 'Men' })])).toEqual([
      ['ONE_ORIGIN'],
    ]);
  });

  it('is not asked of a figure that nobody works with', () => {
    expect(askedOn(day, [working({ chosen: false })])).toEqual([]);
    expect(askedOn(day, [working({ verification: 'RETRACTED' })])).toEqual([]);
  });

  test.each(['DOCUMENTED', 'JUDICIAL_FINDING', 'OFFICIAL_ADMITTED'])(
    'is not asked of one that is %s',
    (verification) => {
      expect(askedOn(day, [working({ verification })])).toEqual([]);
    },
  );

  test.each(['AGREEMENT_TEXT', 'COURT_ORDER', 'OFFICIAL_DATA'])('is not asked of one from %s', (type) => {
    expect(askedOn(day, [working()], { ap: { type } })).toEqual([]);
  });
});

describe('Q24, a figure rests on copies', () => {
  const types = { ap: { type: 'NEWS_COPY' }, wiki: { type: 'ENCYCLOPEDIA' } };

  it('is asked however many origins they give', () => {
    expect(weaknesses([working(), claim('wiki')], types)).toEqual([['COPIES']]);
  });

  it('is answered by original reporting', () => {
    expect(weaknesses([working(), claim('wiki'), claim('reuters')], types)).toEqual([]);
  });

  it('is not asked where the kind of a source is not known', () => {
    const dossier = agreementOn(day, {
      figures: [working(), claim('wiki')],
      sources: new Map([['ap', source('ap', types.ap)]]),
    });

    expect(asks(figureUnsupported, dossier, day)).toEqual([]);
  });
});

describe('Q24, a figure has grown old', () => {
  const held = [working({ measure: 'HELD' }), claim('reuters', { measure: 'HELD' })];

  it('is asked from the day after the 180th', () => {
    expect(weaknesses(held, {}, '2025-09-11')).toEqual([]);
    expect(weaknesses(held, {}, '2025-09-12')).toEqual([['OLD']]);
  });

  it('is asked of an official number too', () => {
    expect(weaknesses(held, { ap: { type: 'OFFICIAL_DATA' } }, '2025-09-12')).toEqual([['OLD']]);
  });

  it('is not asked of what is over', () => {
    expect(weaknesses([working(), claim('reuters')], {}, '2026-09-12')).toEqual([]);
  });

  it('counts from the day the source came out, and stays silent when that is not known', () => {
    const undated = held.map((each) => ({ ...each, periodEarliest: null, periodLatest: null }));

    expect(weaknesses(undated, { ap: { publishedLatest: '2025-03-15' } }, '2025-09-12')).toEqual([['OLD']]);
    expect(weaknesses(undated, {}, '2030-01-01')).toEqual([]);
  });

  it('sees the same on every day, and keeps its key when the numbers change', () => {
    const one = [working({ measure: 'HELD' })];
    const [before] = askedOn(day, one);
    const [after] = askedOn('2026-03-20', one);

    expect(after?.inputs).toEqual(before?.inputs);
    expect(after?.params.weaknesses).toEqual(['ONE_ORIGIN', 'OLD']);
    expect(askedOn(day, [working({ measure: 'HELD', lo: 238, hi: 238 })])[0]?.key).toBe(before?.key);
  });
});

it('asks one question for each thing counted, of ten thousand figures too', () => {
  const figures = Array.from({ length: 10_000 }, (_, index) =>
    claim(`claim-${index}`, {
      originId: 'ap',
      measure: index % 2 === 0 ? 'HELD' : 'DEATHS',
      chosen: index < 2,
    }),
  );

  expect(askedOn(day, figures)).toHaveLength(2);
});
