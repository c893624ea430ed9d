import { useTheme } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import { useChartColours } from '../../shared/charts/useChartColours.js';
import { Legend } from '../../shared/charts/marks/Legend.js';
import { Swatch } from '../../shared/charts/marks/Swatch.js';
import { usePaintIds } from '../../shared/charts/marks/usePaintIds.js';

/** What the parts of a term's bar mean. */
export const TermLegend = () => {
  const translate = useTranslate();
  const { palette } = useTheme();
  const { series, today, unknown } = useChartColours();
  const samples = [
    { key: 'running', sample: <Swatch paint={{ colour: series[0], texture: 'solid' }} /> },
    { key: 'ended', sample: <Swatch paint={{ colour: palette.text.secondary, texture: 'solid' }} /> },
    { key: 'soft', sample: <SoftSwatch colour={series[0]} /> },
    { key: 'after', sample: <Swatch paint={{ colour: today, texture: 'rising' }} /> },
    { key: 'perhaps', sample: <Swatch paint={{ colour: unknown, texture: 'dots' }} /> },
  ];
  return (
    <Legend
      label={translate('dashboard.legend')}
      items={samples.map((item) => ({ ...item, words: translate(`dashboard.terms.legend.${item.key}`) }))}
    />
  );
};

const SoftSwatch = ({ colour }: { colour: string }) => {
  const { idOf, fillOf } = usePaintIds();
  return (
    <svg width={28} height={16} aria-hidden style={{ flexShrink: 0 }}>
      <linearGradient id={idOf('soft')}>
        <stop offset="0" stopColor={colour} />
        <stop offset="1" stopColor={colour} stopOpacity={0.08} />
      </linearGradient>
      <rect
        x={0.5}
        y={0.5}
        width={27}
        height={15}
        fill={fillOf('soft')}
        stroke={colour}
        strokeDasharray="3 2"
      />
    </svg>
  );
};
