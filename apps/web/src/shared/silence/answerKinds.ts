import type { SilenceRow } from '@paradero/contract/views/silence';

/** What an answer does with a question, from the most to the least that can be expected. */
export const answerKinds = [
  'ANSWERS',
  'PARTIAL',
  'CONTRADICTS',
  'PROMISES',
  'REFERS',
  'EVADES',
  'REFUSES',
] as const satisfies readonly (keyof SilenceRow['classes'])[];

/** One of them. */
export type AnswerKind = (typeof answerKinds)[number];

/** How many answers of each kind there are, with their share of all; kinds without any are left out. */
export function sharesOf({ classes }: Pick<SilenceRow, 'classes'>) {
  const total = answerKinds.reduce((sum, kind) => sum + (classes[kind] ?? 0), 0);
  return answerKinds.flatMap((kind) => {
    const count = classes[kind] ?? 0;
    return count === 0 ? [] : [{ kind, count, share: count / total }];
  });
}
