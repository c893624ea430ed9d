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
  // No schema has to remember what text is, and what is missing is that and not of a wrong kind.
  override async validate<T>(...given: Parameters<StandardSchemaValidationPipe['validate']>) {
    const result = await super.validate<T>(...given);
    if (result.issues) {
      const issues = result.issues.map((issue) =>
        isMissing(given[0], issue.path) ? { ...issue, message: 'field/required' } : issue,
      );
      return { issues };
    }
    const faults = textFaults(result.value);
    return faults.length > 0 ? { issues: faults } : result;
  }
}

type Path = readonly (PropertyKey | { readonly key: PropertyKey })[];

function isMissing(value: unknown, path: Path = []): boolean {
  const found = path.reduce<unknown>(
    (part, step) =>
      typeof part === 'object' && part !== null
        ? Reflect.get(part, typeof step === 'object' ? step.key : step)
        : undefined,
    value,
  );
  return found === undefined;
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
      return 'field/wrong-type';
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
