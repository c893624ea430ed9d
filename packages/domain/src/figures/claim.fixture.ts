import type { FigureClaim } from './claim.js';

/** A claim about the flights of 15 March 2025 unless more is said. */
export const claim = (
  id: string,
  lo: number | null,
  hi: number | null,
  stated: Partial<FigureClaim> = {},
): FigureClaim => ({
  id,
  measure: 'TRANSFERRED',
  population: 'flown on 15 March 2025',
  populationEs: null,
  nationality: null,
  legalBasis: null,
  cohortId: 'march',
  agreementId: null,
  periodEarliest: '2025-03-15',
  periodLatest: '2025-03-16',
  lo,
  hi,
  bound: lo === hi ? 'exact' : 'at_least',
  unit: 'people',
  sourceId: `source-${id}`,
  originId: `origin-${id}`,
  ...stated,
});
