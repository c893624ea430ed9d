import type { CohortLedger } from '@paradero/contract/views/ledger';
import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { NumberLink } from '../NumberLink.js';
import { useIntervalWords } from '../useIntervalWords.js';

type Ledger = CohortLedger['ledger'];
type Sum = readonly { sign: '' | '−' | '='; name: keyof Ledger & SumName }[];
type SumName = 'boarded' | 'refused' | 'entered' | 'outcomes' | 'withoutOutcome';

const arrival: Sum = [
  { sign: '', name: 'boarded' },
  { sign: '−', name: 'refused' },
  { sign: '=', name: 'entered' },
];
const remainder: Sum = [
  { sign: '', name: 'entered' },
  { sign: '−', name: 'outcomes' },
  { sign: '=', name: 'withoutOutcome' },
];

interface ArithmeticProps {
  ledger: Ledger;
  /** Where the lines of the ledger stand, when on another page. */
  lines?: string;
}

/** The sums behind the bar, written out: who boarded and arrived, and who is left without a recorded outcome. */
export const Arithmetic = ({ ledger, lines = '#lines' }: ArithmeticProps) => {
  const translate = useTranslate();
  const interval = useIntervalWords();
  const { boarded, refused } = ledger;
  const hasRefused = refused.hi !== 0;
  // Two numbers without an upper limit have no difference; who arrived is told by lines of its own.
  const isOpen = boarded.hi === null || refused.hi === null;
  return (
    <Box sx={{ mt: 2.5, display: 'grid', gap: 2 }}>
      {hasRefused && !isOpen && <SumOf sum={arrival} ledger={ledger} lines={lines} />}
      {hasRefused && isOpen && (
        <Typography>
          <NumberLink to={lines}>
            {translate('pages.ledger.openArrival', {
              boarded: interval(boarded),
              refused: interval(refused),
            })}
          </NumberLink>
        </Typography>
      )}
      <SumOf sum={remainder} ledger={ledger} lines={lines} />
      <Typography variant="body2" color={ledger.closes ? 'text.secondary' : 'error.main'}>
        {translate(ledger.closes ? 'pages.ledger.closes' : 'pages.ledger.doesNotClose')}
      </Typography>
    </Box>
  );
};

const SumOf = ({ sum, ledger, lines }: Required<ArithmeticProps> & { sum: Sum }) => {
  const translate = useTranslate();
  const interval = useIntervalWords();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, rowGap: 1 }}>
      {sum.map(({ sign, name }) => (
        <Box key={name} sx={{ display: 'flex', columnGap: 2 }}>
          {sign && <Box sx={{ typography: 'h2', fontWeight: 400, color: 'text.secondary' }}>{sign}</Box>}
          <Box>
            <Box sx={{ typography: 'h2', fontVariantNumeric: 'tabular-nums' }}>
              <NumberLink to={name === 'withoutOutcome' ? '#remainder' : lines}>
                {interval(ledger[name])}
              </NumberLink>
            </Box>
            <Box sx={{ typography: 'caption', color: 'text.secondary', maxWidth: '11rem' }}>
              {translate(`pages.ledger.term.${name}`)}
            </Box>
          </Box>
        </Box>
      ))}
    </Box>
  );
};
