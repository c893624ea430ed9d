import type { SilenceRow } from '@paradero/contract/views/silence';
import { useTranslate } from 'react-admin';
import type { ChartColumn } from '../shared/charts/column.js';
import { useWordsOf } from '../shared/record/useWordsOf.js';
import { answerKinds } from '../shared/silence/answerKinds.js';
import { useTerm } from '../shared/fields/useTerm.js';

/** The columns of the board as a table and as CSV. */
export function useSilenceColumns(): ChartColumn<SilenceRow>[] {
  const translate = useTranslate();
  const wordsOf = useWordsOf();
  const words = useTerm('answerClasses');
  const label = (name: string) => translate(`pages.silence.columns.${name}`);
  const number = (key: 'inquiries' | 'answered' | 'unanswered' | 'elsewhere' | 'longestOpen') => ({
    key,
    label: label(key),
    isNumber: true,
    value: (row: SilenceRow) => row[key],
  });
  return [
    {
      key: 'addressee',
      label: label('addressee'),
      value: ({ addressee: { title, titleEs } }) => wordsOf(title, titleEs).text,
    },
    number('inquiries'),
    number('answered'),
    number('unanswered'),
    ...answerKinds.map((kind) => ({
      key: kind,
      label: words(kind),
      isNumber: true,
      value: ({ classes }: SilenceRow) => classes[kind] ?? 0,
    })),
    number('elsewhere'),
    {
      key: 'medianLo',
      label: label('medianLo'),
      isNumber: true,
      value: ({ medianDays }) => medianDays?.lo ?? null,
    },
    {
      key: 'medianHi',
      label: label('medianHi'),
      isNumber: true,
      value: ({ medianDays }) => medianDays?.hi ?? null,
    },
    number('longestOpen'),
  ];
}
