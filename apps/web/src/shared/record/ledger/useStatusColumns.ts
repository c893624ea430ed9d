import type { Interval } from '@paradero/domain/interval';
import { useTranslate } from 'react-admin';
import type { ChartColumn } from '../../charts/column.js';
import { useTerm } from '../../fields/useTerm.js';
import { useIntervalWords } from '../useIntervalWords.js';

interface StatusRow {
  status: string;
  count: Interval;
}

/** How many people stand where, as rows of a table. */
export function useStatusColumns(): ChartColumn<StatusRow>[] {
  const translate = useTranslate();
  const statusWord = useTerm('custodyStatuses');
  const interval = useIntervalWords();
  return [
    {
      key: 'status',
      label: translate('pages.ledger.column.status'),
      value: ({ status }) => statusWord(status),
    },
    {
      key: 'lo',
      label: translate('pages.ledger.column.atLeast'),
      isNumber: true,
      value: ({ count }) => count.lo,
    },
    {
      key: 'hi',
      label: translate('pages.ledger.column.atMost'),
      isNumber: true,
      value: ({ count }) => count.hi,
      words: ({ count }) => (count.hi === null ? interval(count) : String(count.hi)),
    },
  ];
}
