import { DomainError, type FieldProblem } from '../domain-error.js';

/** The refusal of a question about a deadline, with the fields that stand in its way. */
export function invalidDeadline(...errors: FieldProblem[]): DomainError {
  return new DomainError('deadline/invalid', { errors });
}
