import type { AgreementTerms } from '@paradero/contract/views/terms';
import { useTranslate } from 'react-admin';
import type { ChartColumn } from '../../shared/charts/column.js';
import { useTerm } from '../../shared/fields/useTerm.js';
import { useIntervalWords } from '../../shared/record/useIntervalWords.js';
import { useWordsOf } from '../../shared/record/useWordsOf.js';

type TermWindow = AgreementTerms['windows'][number];

/** The windows of a term as rows of a table. */
export function useTermColumns(): ChartColumn<TermWindow>[] {
  const translate = useTranslate();
  const kind = useTerm('termAnchors');
  const wordsOf = useWordsOf();
  const interval = useIntervalWords();
  const label = (name: string) => translate(`pages.terms.column.${name}`);
  return [
    {
      key: 'anchor',
      label: label('anchor'),
      value: ({ anchor }) =>
        anchor.cohort
          ? wordsOf(anchor.cohort.title, anchor.cohort.titleEs).text
          : anchor.kind && kind(anchor.kind),
    },
    { key: 'fromEarliest', label: label('fromEarliest'), value: ({ anchor }) => anchor.earliest },
    { key: 'fromLatest', label: label('fromLatest'), value: ({ anchor }) => anchor.latest },
    { key: 'earliest', label: label('earliest'), value: ({ earliest }) => earliest },
    { key: 'latest', label: label('latest'), value: ({ latest }) => latest },
    {
      key: 'state',
      label: label('state'),
      value: ({ state }) => translate(`pages.terms.state.${state}`, { _: state }),
    },
    {
      key: 'daysLeft',
      label: label('daysLeft'),
      isNumber: true,
      value: ({ daysLeft }) => daysLeft && interval(daysLeft),
    },
    {
      key: 'daysSince',
      label: label('daysSince'),
      isNumber: true,
      value: ({ daysSince }) => daysSince && interval(daysSince),
    },
  ];
}
