import { StandardSchemaValidationPipe } from '@nestjs/common';
import { DomainError, type FieldProblem } from '@paradero/domain/domain-error';
import type { z } from 'zod';
import { textFaults } from './text-faults.js';

type Issue = z.core.$ZodIssue;

/** Checks every body against the schema its route declares; all problems are named by field. */
export const validationPipe = () =>
  new BodyValidation({
    exceptionFactory: (issues) => {
      // The contract's schemas are zod's, whose issues carry more than the standard asks for.
      const errors = (issues as readonly Issue[]).flatMap(problemsOf);
      return new DomainError('record/invalid', { errors });
    },
  });

class BodyValidation extends StandardSchemaValidationPipe {
  // No schema has to remember what text is.
  override async validate<T>(...given: Parameters<StandardSchemaValidationPipe['validate']>) {
    const result = await super.validate<T>(...given);
    const faults = result.issues ? [] : textFaults(result.value);
    return faults.length > 0 ? { issues: faults } : result;
  }
}

/** The problems of a zod issue, by path and code. */
function problemsOf(issue: Issue): FieldProblem[] {
  const path = issue.path.join('.');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: [...issue.path, key].join('.'), code: 'field/unknown' }));
  }
  return [{ path, code: codeOf(issue) }];
}

function codeOf(issue: Issue): string {
  if (/^[a-z]+\/[a-z0-9-]+$/.test(issue.message)) return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined && issue.message.includes('undefined')
        ? 'field/required'
        : 'field/wrong-type';
    case 'too_big':
      return 'field/too-large';
    case 'too_small':
      return 'field/too-small';
    case 'invalid_value':
      return 'field/not-a-code';
    default:
      return 'field/invalid';
  }
}
