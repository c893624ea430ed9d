import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useIntervalWords } from '../useIntervalWords.js';
import { useWordsOf } from '../useWordsOf.js';
import type { CountSum } from './claims.js';

/** A sum written out: the parts, the whole, and whether they meet. */
export const SumLine = ({ sum }: { sum: CountSum }) => {
  const translate = useTranslate();
  const interval = useIntervalWords();
  const wordsOf = useWordsOf();
  return (
    <Box component="li" sx={{ py: 1.25, '& + &': { borderTop: 1, borderColor: 'divider' } }}>
      <Box sx={lineStyle}>
        {sum.parts.map((part, index) => (
          <Box key={part.label} sx={{ display: 'flex', columnGap: 1.5 }}>
            {index > 0 && <span>+</span>}
            <Term value={interval(part.value)} label={wordsOf(part.label, part.labelEs).text} />
          </Box>
        ))}
        <span>=</span>
        <Term value={interval(sum.sum)} label={translate('pages.counts.sum')} />
        <span aria-hidden>{sum.closes ? '✓' : '≠'}</span>
        <Term value={interval(sum.total)} label={wordsOf(sum.totalLabel, sum.totalLabelEs).text} />
      </Box>
      <Typography variant="body2" sx={{ color: sum.closes ? 'success.main' : 'error.main' }}>
        {translate(sum.closes ? 'pages.counts.closes' : 'pages.counts.doesNotClose')}
      </Typography>
    </Box>
  );
};

const Term = ({ value, label }: { value: string; label: string }) => (
  <Box sx={{ minWidth: 0, maxWidth: '14rem' }}>
    <Box sx={{ fontWeight: 600, fontVariantNumeric: 'tabular-nums' }}>{value}</Box>
    <Box sx={{ typography: 'caption', color: 'text.secondary', overflowWrap: 'anywhere' }}>{label}</Box>
  </Box>
);

const lineStyle = { display: 'flex', flexWrap: 'wrap', columnGap: 1.5, rowGap: 1, typography: 'body1' };
