import type { Dashboard } from '@paradero/contract/views/dashboard';

export type QuestionAge = Dashboard['questions'][number];

/** The open questions of a topic, the youngest bucket first. */
export interface TopicRow {
  topic: string;
  total: number;
  longestDays: number;
  ages: QuestionAge[];
}

const startOf = (bucket: string) => Number.parseInt(bucket, 10);

/** Topics in the order of the answer, which has the one with the most open questions first. */
export function topicRows(questions: readonly QuestionAge[]): TopicRow[] {
  return [...new Set(questions.map(({ topic }) => topic))].map((topic) => {
    const ages = questions
      .filter((question) => question.topic === topic)
      .toSorted((one, other) => startOf(one.bucket) - startOf(other.bucket));
    return {
      topic,
      total: ages.reduce((sum, { count }) => sum + count, 0),
      longestDays: Math.max(...ages.map(({ longestDays }) => longestDays)),
      ages,
    };
  });
}

/** Age buckets of the API, youngest first. */
export const buckets = ['0-7', '8-30', '31-90', '91-180', '181-365', '366+'] as const;

/** The place of a bucket among all of them; one this version does not know counts as the oldest. */
export function shadeOf(bucket: string): number {
  const place = buckets.findIndex((known) => known === bucket);
  return place === -1 ? buckets.length - 1 : place;
}
