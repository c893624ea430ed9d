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
    value:
      layer !== 'undetermined'
        ? words.interval(point[layer])
        : point.undetermined === null
          ? translate('charts.unknown')
          : words.number(point.undetermined),
    to: pathOf(layer === 'undetermined' ? null : layer, point.day),
  });
  return (point: CustodyPoint): ReadoutItem[] => [
    {
      key: 'entered',
      words: translate('dashboard.custody.entered'),
      value: words.interval(point.entered),
      to: pathOf(null, point.day),
    },
    ...layers.toReversed().map((layer) => itemOf(layer, point)),
  ];
}
