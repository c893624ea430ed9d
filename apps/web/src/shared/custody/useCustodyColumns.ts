import { useTranslate } from 'react-admin';
import type { ChartColumn } from '../charts/column.js';
import { useWords } from '../charts/useWords.js';
import { layers, type CustodyPoint } from './custodyLayers.js';

/** The table twin of custody through time. */
export function useCustodyColumns(): ChartColumn<CustodyPoint>[] {
  const translate = useTranslate();
  const words = useWords();
  const unknown = translate('charts.unknown');
  return [
    {
      key: 'day',
      label: translate('dashboard.custody.day'),
      value: ({ day }) => day,
      words: ({ day }) => words.shortDay(day),
    },
    {
      key: 'entered',
      label: translate('dashboard.custody.entered'),
      isNumber: true,
      value: ({ entered }) => words.interval(entered),
    },
    ...layers.toReversed().map((layer): ChartColumn<CustodyPoint> => ({
      key: layer,
      label: translate(`dashboard.custody.layer.${layer}`),
      isNumber: true,
      value: (point) =>
        layer === 'undetermined' ? (point.undetermined ?? unknown) : words.interval(point[layer]),
    })),
  ];
}
