import { useTranslate } from 'react-admin';
import { Legend } from '../charts/marks/Legend.js';
import { Swatch } from '../charts/marks/Swatch.js';
import { useAxisLook } from '../charts/marks/useAxisLook.js';
import { layers, type CustodyPoint } from './custodyLayers.js';
import { useCustodyPaints } from './useCustodyPaints.js';
import { useMarkColours } from './useMarkColours.js';

interface CustodyLegendProps {
  points: readonly CustodyPoint[];
  hasTerms: boolean;
  hasOrders: boolean;
}

/** The layers of custody from the top of the chart to its ground, then the lines across it. */
export const CustodyLegend = ({ points, hasTerms, hasOrders }: CustodyLegendProps) => {
  const translate = useTranslate();
  const paints = useCustodyPaints();
  const { term, order } = useMarkColours();
  const { stroke } = useAxisLook();
  const isOpenAbove = points.some(({ undetermined }) => undetermined === null);
  const hasBounds = points.some(({ entered }) => entered.lo !== entered.hi);
  const shown = [...(isOpenAbove ? (['unbounded'] as const) : []), ...layers.toReversed()];
  const lines = [
    { key: 'bounds', isShown: hasBounds, sample: <LineSample colour={stroke} isLevel dash="3 2" /> },
    { key: 'termEnds', isShown: hasTerms, sample: <LineSample colour={term} /> },
    { key: 'courtOrders', isShown: hasOrders, sample: <LineSample colour={order} dash="2 2" /> },
  ];
  return (
    <Legend
      label={translate('dashboard.legend')}
      items={[
        ...shown.map((layer) => ({
          key: layer,
          sample: <Swatch paint={paints[layer]} />,
          words: translate(`dashboard.custody.layer.${layer}`),
        })),
        ...lines
          .filter(({ isShown }) => isShown)
          .map(({ key, sample }) => ({ key, sample, words: translate(`dashboard.custody.${key}`) })),
      ]}
    />
  );
};

const LineSample = ({ colour, isLevel, dash }: { colour: string; isLevel?: boolean; dash?: string }) => (
  <svg width={16} height={16} aria-hidden style={{ flexShrink: 0 }}>
    <path d={isLevel ? 'M0,8 h16' : 'M8,0 v16'} stroke={colour} strokeWidth={2} strokeDasharray={dash} />
  </svg>
);
