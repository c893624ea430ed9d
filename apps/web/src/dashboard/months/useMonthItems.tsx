import { useChartColours } from '../../shared/charts/useChartColours.js';
import { monthPath } from '../links.js';
import { paintOf } from '../../shared/charts/marks/paint.js';
import type { ReadoutItem } from '../../shared/charts/marks/ReadoutItems.js';
import { Swatch } from '../../shared/charts/marks/Swatch.js';
import { useWords } from '../../shared/charts/useWords.js';
import type { MonthKind } from './monthKind.js';
import { other, type Categories, type MonthRow } from './monthRows.js';
import { useMonthWords } from './useMonthWords.js';

/** What was counted in a month, by category; each number leads to its rows. */
export function useMonthItems(kind: MonthKind, { shown, rest }: Categories) {
  const words = useWords();
  const categoryWords = useMonthWords(kind);
  const { series } = useChartColours();
  const { resource, date } = kind;
  const pathOf = (month: string, category: string) => {
    const filter = kind.categories !== null && { category: category === other ? rest : category };
    return monthPath({ resource, date, month, ...(filter && { filter }) });
  };
  return ({ month, counts }: MonthRow): ReadoutItem[] =>
    shown.flatMap((category, index) => {
      const count = counts[category];
      if (count === undefined) return [];
      return [
        {
          key: category,
          sample: <Swatch paint={paintOf(index, series)} />,
          words: categoryWords(category),
          value: words.number(count),
          to: pathOf(month, category),
        },
      ];
    });
}
