import type { DeskCalendar } from '@paradero/contract/views/desk';
import { useTranslate } from 'react-admin';
import type { ChartColumn } from '../../shared/charts/column.js';
import { useTerm } from '../../shared/fields/useTerm.js';
import { useStartWords } from '../../shared/terms/useStartWords.js';
import { useWordsOf } from '../../shared/record/useWordsOf.js';

interface Row {
  kind: string;
  title: string;
  start: string | null;
  earliest: string | null;
  latest: string | null;
  state: string;
}

/** The table twin of the timeline: terms, then deadlines. */
export function useTimelineRows(calendar: DeskCalendar): { columns: ChartColumn<Row>[]; rows: Row[] } {
  const translate = useTranslate();
  const wordsOf = useWordsOf();
  const stateOf = useTerm('deadlineStates');
  const names = ['kind', 'title', 'start', 'earliest', 'latest', 'state'] as const;
  const startWords = useStartWords({ first: calendar.from });
  const columns = names.map((key) => ({
    key,
    label: translate(`pages.desk.timeline.column.${key}`),
    value: (row: Row) => row[key],
    ...(key === 'start' && { words: ({ start }: Row) => (start === null ? '' : startWords(start)) }),
  }));
  const terms = calendar.terms.map(({ title, titleEs, start, earliest, latest, state }) => ({
    kind: translate('pages.desk.timeline.term'),
    title: wordsOf(title, titleEs).text,
    ...{ start, earliest, latest },
    state: translate(`charts.terms.state.${state}`),
  }));
  const deadlines = calendar.deadlines.map(({ title, titleEs, earliest, latest, state }) => ({
    kind: translate('pages.desk.kind.deadlines'),
    title: wordsOf(title, titleEs).text,
    start: null,
    ...{ earliest, latest },
    state: stateOf(state),
  }));
  return { columns, rows: [...terms, ...deadlines] };
}
