import { useTranslate } from 'react-admin';
import type { ChartColumn } from '../../shared/charts/column.js';
import { useTerm } from '../../shared/fields/useTerm.js';
import { useWords } from '../../shared/charts/useWords.js';
import { useDueWords, type Deadline } from './useDueWords.js';

/** The table twin of the next deadlines. */
export function useDeadlineColumns(): ChartColumn<Deadline>[] {
  const translate = useTranslate();
  const words = useWords();
  const dueWords = useDueWords();
  const state = useTerm('deadlineStates');
  const label = (key: string) => translate(`dashboard.deadlines.column.${key}`);
  return [
    { key: 'title', label: label('title'), value: words.title },
    { key: 'due', label: label('due'), value: ({ due }) => due, words: dueWords },
    { key: 'earliest', label: label('earliest'), value: ({ earliest }) => earliest },
    { key: 'latest', label: label('latest'), value: ({ latest }) => latest },
    {
      key: 'days',
      label: label('days'),
      value: ({ daysLeft }) => (daysLeft ? words.daysLeft(daysLeft) : null),
    },
    { key: 'state', label: label('state'), value: (row) => state(row.state) },
  ];
}
