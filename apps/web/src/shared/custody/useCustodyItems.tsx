import { useTranslate } from 'react-admin';
import { custodyPath } from './paths.js';
import type { ReadoutItem } from '../charts/marks/ReadoutItems.js';
import { Swatch } from '../charts/marks/Swatch.js';
import { useWords } from '../charts/useWords.js';
import { layers, type CustodyPoint, type Layer } from './custodyLayers.js';
import { useCustodyPaints } from './useCustodyPaints.js';

/** The numbers of custody on a day, from those received down to those nobody knows of. */
export function useCustodyItems(pathOf: typeof custodyPath = custodyPath) {
  const translate = useTranslate();
  const words = useWords();
  const paints = useCustodyPaints();
  const itemOf = (layer: Layer, point: CustodyPoint): ReadoutItem => ({
    key: layer,
    sample: <Swatch paint={paints[layer]} />,
    words: translate(`dashboard.custody.layer.${layer}`),
    value: layer === 'undetermined' ? words.number(point[layer] ?? 0) : words.interval(point[layer]),
    to: pathOf(layer === 'undetermined' ? null : layer, point.day),
  });
  // When no source bounds how many came, nobody can say how many are in an unknown one of the parts either.
  const unbounded = (point: CustodyPoint): ReadoutItem => ({
    key: 'unbounded',
    sample: <Swatch paint={paints.unbounded} />,
    words: translate('dashboard.custody.more'),
    value: translate('charts.unknown'),
    to: pathOf(null, point.day),
  });
  return (point: CustodyPoint): ReadoutItem[] => [
    {
      key: 'entered',
      words: translate('dashboard.custody.entered'),
      value: words.interval(point.entered),
      to: pathOf(null, point.day),
    },
    ...layers
      .toReversed()
      .map((layer) =>
        layer === 'undetermined' && point.undetermined === null ? unbounded(point) : itemOf(layer, point),
      ),
  ];
}
