import { useTranslate } from 'react-admin';
import type { ChartColumn } from '../../shared/charts/column.js';
import { useTerm } from '../../shared/fields/useTerm.js';
import type { QuestionAge } from './questionRows.js';
import { useBucketWords } from './useBucketWords.js';

/** The table twin of the open questions. */
export function useQuestionColumns(): ChartColumn<QuestionAge>[] {
  const translate = useTranslate();
  const topic = useTerm('questionTopics');
  const bucketWords = useBucketWords();
  const label = (key: string) => translate(`dashboard.questions.column.${key}`);
  return [
    { key: 'topic', label: label('topic'), value: (row) => topic(row.topic) },
    { key: 'bucket', label: label('bucket'), value: (row) => bucketWords(row.bucket) },
    { key: 'count', label: label('count'), isNumber: true, value: ({ count }) => count },
    { key: 'longest', label: label('longest'), isNumber: true, value: ({ longestDays }) => longestDays },
  ];
}
