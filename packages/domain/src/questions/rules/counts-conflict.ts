import { groupClaims, spanishOf } from '../../figures.js';
import { conflicting } from '../../figures/conflicts.js';
import { aboutCohort } from '../about.js';
import { inputsHash, type QuestionDraft } from '../draft.js';
import { isLive } from './live.js';
import type { AgreementDossier, DossierFigure } from '../dossier.js';
import type { QuestionRule } from '../rule.js';

/**
 * Q06: for what is counted of one population on one day, two sources or more give numbers that cannot both be
 * right. Numbers with edges of our own ("about", "hundreds") contradict nobody, and money has rules of its own.
 * Medium where people are counted, else low. It stays open when a working value is chosen: the sources still differ.
 */
export const countsConflict: QuestionRule<AgreementDossier> = {
  code: 'Q06',
  thresholds: [],
  ask: (dossier) => {
    const counts = dossier.figures.filter((figure) => isLive(figure) && figure.measure !== 'AMOUNT');
    return [...groupClaims(counts)].flatMap(([key, group]) => ask(dossier, { key, group }));
  },
};

function ask(
  dossier: AgreementDossier,
  { key, group }: { key: string; group: readonly DossierFigure[] },
): QuestionDraft[] {
  const figures = conflicting(group).toSorted(byNumber);
  const [first] = figures;
  if (first === undefined) return [];
  const { measure, unit, nationality, legalBasis, cohortId } = first;
  const populationEs = spanishOf(group);
  const inputs = {
    ...{ measure, unit, nationality, legalBasis, cohortId },
    population: group.map(({ population }) => population).reduce(smaller),
    ...(populationEs !== null && { populationEs }),
    numbers: ends([...new Set(figures.map(({ raw }) => raw))]),
    conflicting: figures.length,
    // A group may have thousands of figures, too many to keep with the question.
    seen: inputsHash({ figures: figures.map(({ id, lo, hi }) => [id, lo, hi]) }),
  };
  return [
    {
      ...aboutCohort('Q06', dossier, { cohortId, more: [key] }),
      topic: 'COUNT',
      severity: unit === 'people' ? 'medium' : 'low',
      inputs,
      params: inputs,
    },
  ];
}

const most = 12;

/** At most so many numbers, the least and the greatest: what lies between disagrees less. */
function ends(numbers: readonly string[]): string[] {
  if (numbers.length <= most) return [...numbers];
  return [...numbers.slice(0, most / 2), ...numbers.slice(-most / 2)];
}

function byNumber(one: DossierFigure, other: DossierFigure): number {
  const [oneHi, otherHi] = [one.hi ?? Infinity, other.hi ?? Infinity];
  if (oneHi !== otherHi) return oneHi < otherHi ? -1 : 1;
  return (one.lo ?? 0) - (other.lo ?? 0) || (one.id < other.id ? -1 : 1);
}

const smaller = (one: string, other: string) => (one < other ? one : other);
