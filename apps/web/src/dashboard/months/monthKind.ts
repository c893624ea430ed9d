import type { VocabularyName } from '@paradero/contract/vocabulary';

/** What is counted by month: its resource, the date it is counted by, and the list its categories are of. */
export interface MonthKind {
  resource: 'reports' | 'allegations';
  date: 'published' | 'period';
  categories: VocabularyName | null;
  /** Height of the chart in pixels: stacked bars need more. */
  height: number;
}

export const reportsByMonth: MonthKind = {
  resource: 'reports',
  date: 'published',
  categories: null,
  height: 200,
};

export const allegationsByMonth: MonthKind = {
  resource: 'allegations',
  date: 'period',
  categories: 'allegationCategories',
  height: 280,
};
