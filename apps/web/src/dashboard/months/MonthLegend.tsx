import { useTranslate } from 'react-admin';
import { useChartColours } from '../../shared/charts/useChartColours.js';
import { Legend } from '../../shared/charts/marks/Legend.js';
import { paintOf } from '../../shared/charts/marks/paint.js';
import { Swatch } from '../../shared/charts/marks/Swatch.js';
import type { MonthKind } from './monthKind.js';
import { useMonthWords } from './useMonthWords.js';

/** The categories of the bars, in the order in which they are stacked. */
export const MonthLegend = ({ kind, categories }: { kind: MonthKind; categories: readonly string[] }) => {
  const translate = useTranslate();
  const categoryWords = useMonthWords(kind);
  const { series } = useChartColours();
  return (
    <Legend
      label={translate('dashboard.legend')}
      items={categories.map((category, index) => ({
        key: category,
        sample: <Swatch paint={paintOf(index, series)} />,
        words: categoryWords(category),
      }))}
    />
  );
};
