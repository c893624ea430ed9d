import { useTranslate } from 'react-admin';
import { Legend } from '../../shared/charts/marks/Legend.js';
import { Swatch } from '../../shared/charts/marks/Swatch.js';
import { layers, type CustodyPoint } from './custodyLayers.js';
import { useCustodyPaints } from './useCustodyPaints.js';

/** The layers of custody, from the top of the chart to its ground. */
export const CustodyLegend = ({ points }: { points: readonly CustodyPoint[] }) => {
  const translate = useTranslate();
  const paints = useCustodyPaints();
  const isOpenAbove = points.some(({ undetermined }) => undetermined === null);
  const shown = [...(isOpenAbove ? (['unbounded'] as const) : []), ...layers.toReversed()];
  return (
    <Legend
      label={translate('charts.legend')}
      items={shown.map((layer) => ({
        key: layer,
        sample: <Swatch paint={paints[layer]} />,
        words: translate(`dashboard.custody.layer.${layer}`),
      }))}
    />
  );
};
