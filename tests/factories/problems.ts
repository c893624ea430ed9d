import { problem } from '@paradero/contract/problem';
import { expect } from '@jest/globals';
import type { Answer } from './client.js';

/** Expects a refusal as `application/problem+json` that names the paths at fault, if any are given. */
export function expectProblem(answer: Answer, status: number, ...paths: readonly string[]): void {
  expect({ status: answer.status, body: answer.text }).toMatchObject({ status });
  expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
  expect(problem.safeParse(answer.body).error).toBeUndefined();
  expect(answer.body.status).toBe(status);
  if (paths.length > 0)
    expect((answer.body.errors ?? []).map(({ path }) => path)).toEqual(expect.arrayContaining([...paths]));
}
