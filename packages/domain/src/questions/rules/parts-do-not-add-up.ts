import type { Day } from '../../day.js';
import { groupClaims, sums } from '../../figures.js';
import { overlapOf } from '../../figures/conflicts.js';
import { intersect, mayBeSome, toInterval, type Interval } from '../../interval.js';
import { ledgerOn } from '../../ledger.js';
import { aboutCohort, span } from '../about.js';
import type { QuestionDraft } from '../draft.js';
import { Family } from './family.js';
import { grouped } from '../../grouped.js';
import { isLive } from './live.js';
import type { AgreementDossier, DossierCohort, DossierFigure } from '../dossier.js';
import type { QuestionRule } from '../rule.js';

/**
 * Q07: the parts of a cohort that are said to be all its parts, divided in one way, and the cohort itself have no
 * number in common. A cohort counts what its working value says, else what its firm figures all allow, else those
 * its ledger received; where neither says anything it may count any number. Medium, as a conflict of data.
 */
export const partsDoNotAddUp: QuestionRule<AgreementDossier> = {
  code: 'Q07',
  thresholds: [],
  ask: (dossier, { on }) => {
    const family = new Family(dossier);
    const figures = grouped(dossier.figures.filter(isCountOfPeople), ({ cohortId }) => cohortId);
    const valueOf = (cohort: DossierCohort) =>
      statedOf(cohort, figures.get(cohort.id) ?? []) ?? receivedBy(cohort, { family, on });
    return dossier.cohorts
      .filter(({ exhaustive }) => exhaustive === true)
      .flatMap((whole) =>
        [...grouped(family.partsOf(whole.id), ({ partition }) => partition)].flatMap(([, parts]) =>
          ask(dossier, { whole, parts: parts.toSorted(byId), valueOf }),
        ),
      );
  },
};

interface Divided {
  whole: DossierCohort;
  parts: readonly DossierCohort[];
  valueOf: (cohort: DossierCohort) => Interval;
}

function ask(dossier: AgreementDossier, { whole, parts, valueOf }: Divided): QuestionDraft[] {
  const values = parts.map(valueOf);
  const check = sums(values, valueOf(whole));
  if (check.closes) return [];
  const partition = parts[0]?.partition ?? null;
  const inputs = {
    ...{ cohortId: whole.id, partition, partIds: parts.map(({ id }) => id) },
    values: values.map(({ lo, hi }) => [lo, hi]),
    ...span('parts', check.sum),
    ...span('total', check.total),
  };
  return [
    {
      ...aboutCohort('Q07', dossier, { cohortId: whole.id, more: [partition] }),
      topic: 'COUNT',
      severity: 'medium',
      inputs,
      params: inputs,
    },
  ];
}

const unknown: Interval = { lo: 0, hi: null };

/** What figures say of a whole cohort; null when they say nothing, or nothing that can be compared. */
function statedOf(cohort: DossierCohort, figures: readonly DossierFigure[]): Interval | null {
  const ofAll = figures.filter((figure) => countsAllOf(cohort, figure));
  const chosen = ofAll.filter((figure) => figure.chosen).map(toInterval);
  if (chosen.length > 0)
    return chosen.reduce<Interval | null>((one, other) => one && intersect(one, other), unknown);
  return groupClaims(ofAll).size === 1 ? overlapOf(ofAll) : null;
}

/** A ledger that received nobody yet does not say how many were moved. */
function receivedBy(cohort: DossierCohort, { family, on }: { family: Family; on: Day }): Interval {
  const { entered } = ledgerOn(family.linesWithin(cohort.id), on);
  return mayBeSome(entered) ? entered : unknown;
}

function isCountOfPeople(figure: DossierFigure): boolean {
  return isLive(figure) && figure.measure === 'TRANSFERRED' && figure.unit === 'people';
}

/** A figure of Venezuelans counts all of a cohort of Venezuelans, and some of another. */
function countsAllOf({ nationality, legalBases }: DossierCohort, figure: DossierFigure): boolean {
  const ofAnyNationality = figure.nationality === null || figure.nationality === nationality;
  const onAnyBasis =
    figure.legalBasis === null || (legalBases.length === 1 && legalBases[0] === figure.legalBasis);
  return ofAnyNationality && onAnyBasis;
}

const byId = (one: DossierCohort, other: DossierCohort) => (one.id < other.id ? -1 : 1);
