/** A field that stands in the way of a request, by its path in the body or query and a code for its words. */
export interface FieldProblem {
  readonly path: string;
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/**
 * A refusal that is part of the rules, such as `record/stale`. It carries a code and never words: the
 * interface makes those.
 *
 * @example throw new DomainError('reference/not-found', { errors: [{ path: 'cohortId', code: 'reference/not-found' }] })
 */
export class DomainError extends Error {
  constructor(
    readonly code: string,
    readonly details: { errors?: readonly FieldProblem[]; [extra: string]: unknown } = {},
  ) {
    super(code);
    this.name = 'DomainError';
  }
}
