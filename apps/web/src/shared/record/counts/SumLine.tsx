import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
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
  const termOf = useTermOf();
  return (
    <Box component="li" sx={{ py: 1.25, '& + &': { borderTop: 1, borderColor: 'divider' } }}>
      <Basis sum={sum} />
      <Box sx={lineStyle}>
        {sum.parts.map((part, index) => (
          <Term key={part.figureId ?? part.cohortId} sign={index > 0 && '+'} {...termOf(part)} />
        ))}
        <Term sign="=" value={interval(sum.sum)} label={translate('pages.counts.sum')} />
        <Term sign={<span aria-hidden>{sum.closes ? '✓' : '≠'}</span>} {...termOf(sum.whole)} />
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

/** A function that says what a term of a sum is worth and of whom, and leads to who says so. */
function useTermOf() {
  const interval = useIntervalWords();
  const { clocks } = useClocks();
  const wordsOf = useWordsOf();
  return ({ value, label, labelEs, figureId, cohortId }: CountSum['whole']) => {
    const { text, lang } = wordsOf(label, labelEs);
    const to =
      figureId === null
        ? ledgerPath({ owner: { resource: 'cohorts', id: cohortId }, clocks, part: 'lines' })
        : recordPath('figures', figureId);
    return {
      value: <NumberLink to={to}>{interval(value)}</NumberLink>,
      label: <span lang={lang}>{text}</span>,
    };
  };
}

const Term = ({ sign, value, label }: { sign: ReactNode; value: ReactNode; label: ReactNode }) => (
  <Box sx={termStyle}>
    {sign && <Box sx={{ gridArea: 'sign', mr: 1.5 }}>{sign}</Box>}
    <Box sx={{ gridArea: 'value', fontWeight: 600, fontVariantNumeric: 'tabular-nums' }}>{value}</Box>
    <Box sx={labelStyle}>{label}</Box>
  </Box>
);

const labelStyle = {
  gridArea: 'label',
  typography: 'caption',
  color: 'text.secondary',
  overflowWrap: 'anywhere',
};

// On a phone a sum stands as it is written by hand, one term below the other.
const lineStyle = {
  display: { xs: 'grid', sm: 'flex' },
  flexWrap: 'wrap',
  columnGap: 1.5,
  rowGap: { xs: 0.25, sm: 1 },
  my: { xs: 0.5, sm: 0 },
  typography: 'body1',
};
const termStyle = {
  display: 'grid',
  minWidth: 0,
  alignItems: { xs: 'baseline', sm: 'start' },
  gridTemplateAreas: { xs: '"sign value label"', sm: '"sign value" "sign label"' },
  gridTemplateColumns: { xs: '1.75rem 4.5rem minmax(0, 1fr)', sm: 'auto minmax(0, 14rem)' },
};
