import { groupClaims } from '../../figures.js';
import { originOf } from '../../figures/claim.js';
import { toInterval } from '../../interval.js';
import { aboutAgreement, aboutCohort, span } from '../about.js';
import { isOlder, lastDayOf } from './ages.js';
import type { QuestionDraft } from '../draft.js';
import { isLive } from './live.js';
import type { AgreementDossier, DossierFigure } from '../dossier.js';
import type { QuestionRule, RuleContext } from '../rule.js';

const days = 180;
const copies = ['NEWS_COPY', 'AGGREGATOR', 'ENCYCLOPEDIA'];
const goingOn = ['HELD', 'UNACCOUNTED', 'REMAINING', 'OCCUPANCY', 'DETAINED_TOTAL', 'DEATHS'];
const sufficientStates = ['DOCUMENTED', 'JUDICIAL_FINDING', 'OFFICIAL_ADMITTED'];
const sufficientTypes = ['AGREEMENT_TEXT', 'COURT_ORDER', 'OFFICIAL_DATA'];

/**
 * Q24: a working value rests on one origin or on copies alone, or it is of something that goes on and certainly
 * older than some days. What was seen in a document, found by a court or admitted, and what agreement texts,
 * orders and official data say, needs no second origin. One question for each thing counted.
 */
export const figureUnsupported: QuestionRule<AgreementDossier> = {
  code: 'Q24',
  thresholds: [days],
  ask: (dossier, context) =>
    [...groupClaims(besideChosen(dossier.figures.filter(isLive)))].flatMap(
      ([key, claims]): QuestionDraft[] => {
        const [figure] = claims.filter(({ chosen }) => chosen).toSorted(byId);
        if (figure === undefined) return [];
        const weaknesses = weaknessesOf(figure, { claims, dossier, context });
        if (weaknesses.length === 0) return [];
        const { id: figureId, measure, population, populationEs, unit, cohortId } = figure;
        const latest = lastDayOf(figure, dossier.sources);
        const inputs = {
          ...{ figureId, measure, population, ...(populationEs !== null && { populationEs }), unit },
          ...{ ...span('figure', toInterval(figure)), latest, originIds: originsOf(claims) },
        };
        const about =
          cohortId === null
            ? aboutAgreement('Q24', dossier, [key])
            : aboutCohort('Q24', dossier, { cohortId, more: [key] });
        return [
          { ...about, topic: 'DATA_QUALITY', severity: 'low', inputs, params: { ...inputs, weaknesses } },
        ];
      },
    ),
};

interface Grounds {
  claims: readonly DossierFigure[];
  dossier: AgreementDossier;
  context: RuleContext;
}

function weaknessesOf(figure: DossierFigure, { claims, dossier, context }: Grounds): string[] {
  const { on, thresholds } = context;
  const types = claims.map(({ sourceId }) => dossier.sources.get(sourceId)?.type ?? '');
  const suffices =
    claims.some(({ verification }) => sufficientStates.includes(verification)) ||
    types.some((type) => sufficientTypes.includes(type));
  const isOld =
    goingOn.includes(figure.measure) &&
    isOlder(lastDayOf(figure, dossier.sources), { on, days: thresholds[0] ?? days });
  const isCopied = types.every((type) => copies.includes(type));
  return [
    ...(isCopied && !suffices ? ['COPIES'] : []),
    ...(!isCopied && !suffices && originsOf(claims).length === 1 ? ['ONE_ORIGIN'] : []),
    ...(isOld ? ['OLD'] : []),
  ];
}

function originsOf(claims: readonly DossierFigure[]): string[] {
  return [...new Set(claims.map(originOf))].toSorted();
}

/** The figures that may count what a working value counts: most figures stand beside none. */
function besideChosen(figures: readonly DossierFigure[]): DossierFigure[] {
  const chosen = new Set(figures.filter((figure) => figure.chosen).map(subjectOf));
  return chosen.size === 0 ? [] : figures.filter((figure) => chosen.has(subjectOf(figure)));
}

const byId = (one: DossierFigure, other: DossierFigure) => (one.id < other.id ? -1 : 1);

const subjectOf = ({ measure, cohortId, agreementId }: DossierFigure) =>
  `${measure} ${cohortId} ${agreementId}`;
