import { useTranslate } from 'react-admin';
import type { ChartColumn } from '../../shared/charts/column.js';
import { useWords } from '../../shared/charts/useWords.js';
import type { MonthKind } from './monthKind.js';
import { isDated, type MonthCount } from './monthRows.js';
import { useMonthWords } from './useMonthWords.js';

/** The table twin of a chart by month: every category, also those the chart takes together. */
export function useMonthColumns(kind: MonthKind): ChartColumn<MonthCount>[] {
  const translate = useTranslate();
  const words = useWords();
  const categoryWords = useMonthWords(kind);
  return [
    {
      key: 'month',
      label: translate('dashboard.months.month'),
      value: ({ month }) => month,
      words: (row) => (isDated(row) ? words.month(row.month) : translate('dashboard.unknown')),
    },
    ...(kind.categories === null
      ? []
      : [
          {
            key: 'category',
            label: translate('dashboard.months.category'),
            value: ({ category }: MonthCount) => categoryWords(category),
          },
        ]),
    {
      key: 'count',
      label: translate(`dashboard.${kind.resource}.counted`),
      isNumber: true,
      value: ({ count }) => count,
    },
  ];
}
