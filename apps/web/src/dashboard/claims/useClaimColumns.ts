import { useTranslate } from 'react-admin';
import type { ChartColumn } from '../../shared/charts/column.js';
import type { Claim } from './claimDays.js';
import { useClaimWords } from './useClaimWords.js';

/** The table twin of claims over time. */
export function useClaimColumns(): ChartColumn<Claim>[] {
  const translate = useTranslate();
  const claimWords = useClaimWords();
  const label = (key: string) => translate(`dashboard.claims.column.${key}`);
  return [
    { key: 'day', label: label('day'), value: ({ day }) => day, words: claimWords.day },
    { key: 'publisher', label: label('publisher'), value: claimWords.publisher },
    { key: 'raw', label: label('raw'), value: ({ raw }) => raw },
    { key: 'lo', label: label('lo'), isNumber: true, value: ({ lo }) => lo },
    { key: 'hi', label: label('hi'), isNumber: true, value: ({ hi }) => hi },
    { key: 'source', label: label('source'), value: claimWords.source },
    { key: 'url', label: label('url'), value: ({ source }) => source?.url ?? null },
  ];
}
