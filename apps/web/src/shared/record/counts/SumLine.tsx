import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useClocks } from '../../clocks/useClocks.js';
import { ledgerPath } from '../../custody/paths.js';
import { useTerm } from '../../fields/useTerm.js';
import { recordPath } from '../../paths.js';
import { NumberLink } from '../NumberLink.js';
import { useIntervalWords } from '../useIntervalWords.js';
import { useWordsOf } from '../useWordsOf.js';
import type { CountSum } from './claims.js';

/** A sum written out: the parts, the whole, and whether they meet; each number leads to who says so. */
export const SumLine = ({ sum }: { sum: CountSum }) => {
  const interval = useIntervalWords();
  const translate = useTranslate();
  return (
    <Box component="li" sx={{ py: 1.25, '& + &': { borderTop: 1, borderColor: 'divider' } }}>
      <Basis sum={sum} />
      <Box sx={lineStyle}>
        {sum.parts.map((part, index) => (
          <Box key={part.figureId ?? part.cohortId} sx={{ display: 'flex', columnGap: 1.5 }}>
            {index > 0 && <span>+</span>}
            <Term term={part} />
          </Box>
        ))}
        <span>=</span>
        <Box sx={{ minWidth: 0, maxWidth: '14rem' }}>
          <Box sx={numberStyle}>{interval(sum.sum)}</Box>
          <Box sx={labelStyle}>{translate('pages.counts.sum')}</Box>
        </Box>
        <span aria-hidden>{sum.closes ? '✓' : '≠'}</span>
        <Term term={sum.whole} />
      </Box>
      <Verdict sum={sum} />
    </Box>
  );
};

const Basis = ({ sum: { basis, measure, partition } }: { sum: CountSum }) => {
  const translate = useTranslate();
  const measureWord = useTerm('measures');
  const partitionWord = useTerm('partitions');
  const words = [
    translate(`pages.sums.basis.${basis}`),
    measure && measureWord(measure),
    partition && partitionWord(partition),
  ].filter(Boolean);
  return (
    <Typography variant="body2" color="text.secondary">
      {words.join(' · ')}
    </Typography>
  );
};

const Verdict = ({ sum: { closes, gap } }: { sum: CountSum }) => {
  const translate = useTranslate();
  const interval = useIntervalWords();
  const isShort = gap.lo !== null && gap.lo > 0;
  const [lo, hi] = isShort ? [gap.lo ?? 0, gap.hi] : [-(gap.hi ?? 0), gap.lo === null ? null : -gap.lo];
  const key = closes ? 'closes' : isShort ? 'fallsShort' : 'exceeds';
  return (
    <Typography variant="body2" sx={{ color: closes ? 'success.main' : 'error.main' }}>
      {translate(`pages.counts.${key}`, { by: interval({ lo, hi }) })}
    </Typography>
  );
};

const Term = ({ term: { value, label, labelEs, figureId, cohortId } }: { term: CountSum['whole'] }) => {
  const interval = useIntervalWords();
  const { clocks } = useClocks();
  const { text, lang } = useWordsOf()(label, labelEs);
  const to =
    figureId === null
      ? ledgerPath({ owner: { resource: 'cohorts', id: cohortId }, clocks, part: 'lines' })
      : recordPath('figures', figureId);
  return (
    <Box sx={{ minWidth: 0, maxWidth: '14rem' }}>
      <Box sx={numberStyle}>
        <NumberLink to={to}>{interval(value)}</NumberLink>
      </Box>
      <Box sx={labelStyle} lang={lang}>
        {text}
      </Box>
    </Box>
  );
};

const numberStyle = { fontWeight: 600, fontVariantNumeric: 'tabular-nums' };
const labelStyle = { typography: 'caption', color: 'text.secondary', overflowWrap: 'anywhere' };
const lineStyle = { display: 'flex', flexWrap: 'wrap', columnGap: 1.5, rowGap: 1, typography: 'body1' };
