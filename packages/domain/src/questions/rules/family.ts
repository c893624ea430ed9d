import { grouped } from '../../grouped.js';
import type { DossierCohort, DossierCustody } from '../dossier.js';

interface Members {
  cohorts: readonly DossierCohort[];
  custody: readonly DossierCustody[];
}

/** The cohorts of a dossier as parts and wholes, with the lines of the ledger that belong to each. */
export class Family {
  readonly #byId: ReadonlyMap<string, DossierCohort>;
  readonly #parts: ReadonlyMap<string | null, DossierCohort[]>;
  readonly #lines: ReadonlyMap<string, DossierCustody[]>;

  constructor({ cohorts, custody }: Members) {
    this.#byId = new Map(cohorts.map((cohort) => [cohort.id, cohort]));
    this.#parts = grouped(cohorts, ({ parentId }) => parentId);
    this.#lines = grouped(custody, ({ cohortId }) => cohortId);
  }

  /** Cohorts that are part of no other, as far as the dossier reaches. */
  tops(): DossierCohort[] {
    return [...this.#byId.values()].filter(({ parentId }) => parentId === null || !this.#byId.has(parentId));
  }

  /** The parts of a cohort, one level down. */
  partsOf(id: string): DossierCohort[] {
    return this.#parts.get(id) ?? [];
  }

  /** A cohort and the wholes it is a part of, the nearest first. */
  upwards(id: string): DossierCohort[] {
    const found = new Set<DossierCohort>();
    for (let next = this.#byId.get(id); next && !found.has(next); next = this.#byId.get(next.parentId ?? ''))
      found.add(next);
    return [...found];
  }

  /** A cohort and its parts at all levels. */
  downwards(id: string): DossierCohort[] {
    const first = this.#byId.get(id);
    const found = new Set(first === undefined ? [] : [first]);
    for (const cohort of found) for (const part of this.partsOf(cohort.id)) found.add(part);
    return [...found];
  }

  /** The lines of a cohort itself. */
  linesOf(id: string): DossierCustody[] {
    return this.#lines.get(id) ?? [];
  }

  /** The lines of a cohort and of its parts at all levels. */
  linesWithin(id: string): DossierCustody[] {
    return this.downwards(id).flatMap((cohort) => this.linesOf(cohort.id));
  }
}
