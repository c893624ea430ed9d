import { useTheme } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import { Legend } from '../../shared/charts/marks/Legend.js';
import { ageColours } from './ageColours.js';
import { buckets, shadeOf } from './questionRows.js';
import { useBucketWords } from './useBucketWords.js';

/** The shades of age, youngest first as in the bars. */
export const AgeLegend = () => {
  const translate = useTranslate();
  const bucketWords = useBucketWords();
  const { palette } = useTheme();
  return (
    <Legend
      label={translate('dashboard.legend')}
      items={buckets.map((bucket) => ({
        key: bucket,
        sample: (
          <svg width={16} height={16} aria-hidden>
            <rect
              x={0.5}
              y={0.5}
              width={15}
              height={15}
              fill={ageColours[palette.mode][shadeOf(bucket)]?.fill}
              stroke={palette.text.secondary}
            />
          </svg>
        ),
        words: bucketWords(bucket),
      }))}
    />
  );
};
