import type { CountBound } from '../count.js';
import { daysBetween, type Day } from '../day.js';

/** A number somebody stated, with what it counts. */
export interface FigureClaim {
  id: string;
  measure: string;
  population: string;
  /** The population in Spanish; it words a claim and never tells one group from another. */
  populationEs: string | null;
  nationality: string | null;
  legalBasis: string | null;
  cohortId: string | null;
  agreementId: string | null;
  periodEarliest: Day | null;
  periodLatest: Day | null;
  lo: number | null;
  hi: number | null;
  bound: CountBound;
  /** What is counted by: people, flights, a currency. */
  unit: string;
  sourceId: string;
  /** Who the information really comes from; null when that is not known. */
  originId: string | null;
}

/** "About 250" and "hundreds" have edges that we gave them, so they contradict nobody. */
export function isFirm({ bound }: Pick<FigureClaim, 'bound'>): boolean {
  return bound !== 'about' && bound !== 'vague';
}

/** What a claim rests on: claims that share it repeat each other; of an unknown one each source stands for itself. */
export function originOf({ originId, sourceId }: Pick<FigureClaim, 'originId' | 'sourceId'>): string {
  return originId ?? sourceId;
}

/** Sources that mean one event date it a day or two apart, by time zone and by hour of publication. */
export const toleranceDays = 3;

type Period = Pick<FigureClaim, 'periodEarliest' | 'periodLatest'>;

/** A count of deaths to April and one to July may both be right; without a date, a claim may mean any. */
export function samePeriod(one: Period, other: Period): boolean {
  return near(one.periodEarliest, other.periodEarliest) && near(one.periodLatest, other.periodLatest);
}

function near(one: Day | null, other: Day | null): boolean {
  return one === null || other === null || Math.abs(daysBetween(one, other)) <= toleranceDays;
}
