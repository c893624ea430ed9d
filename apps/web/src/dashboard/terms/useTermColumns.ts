import type { TermSummary } from '@paradero/contract/views/terms';
import { useTranslate } from 'react-admin';
import type { ChartColumn } from '../../shared/charts/column.js';
import { useWords } from '../../shared/charts/useWords.js';

/** The table twin of the term strip. */
export function useTermColumns(): ChartColumn<TermSummary>[] {
  const translate = useTranslate();
  const words = useWords();
  const label = (key: string) => translate(`dashboard.terms.column.${key}`);
  const daysOf = ({ daysLeft, daysSince }: TermSummary) => {
    if (daysSince && daysSince.lo > 0) return words.daysSince(daysSince);
    return daysLeft ? words.daysLeft(daysLeft) : null;
  };
  return [
    { key: 'agreement', label: label('agreement'), value: words.title },
    {
      key: 'state',
      label: label('state'),
      value: ({ state }) => translate(`dashboard.terms.state.${state}`),
    },
    { key: 'start', label: label('start'), value: ({ start }) => start },
    { key: 'earliest', label: label('earliest'), value: ({ earliest }) => earliest },
    { key: 'latest', label: label('latest'), value: ({ latest }) => latest },
    { key: 'days', label: label('days'), value: daysOf },
    {
      key: 'entered',
      label: label('entered'),
      isNumber: true,
      value: ({ entered }) => words.interval(entered),
    },
    {
      key: 'withoutOutcome',
      label: label('withoutOutcome'),
      isNumber: true,
      value: ({ withoutOutcome }) => words.interval(withoutOutcome),
    },
  ];
}
