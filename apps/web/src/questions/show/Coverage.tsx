import type { Interval } from '@paradero/domain/interval';
import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { LedgerBar } from '../../shared/record/ledger/LedgerBar.js';
import { useIntervalWords } from '../../shared/record/useIntervalWords.js';

interface CoverageProps {
  population: number | null;
  covered: Interval | null;
}

const nobody = { lo: 0, hi: 0 };

/** For how many of the people concerned the question is answered. */
export const Coverage = ({ population, covered }: CoverageProps) => {
  const translate = useTranslate();
  const interval = useIntervalWords();
  if (population === null || covered === null) return null;
  const most = covered.hi ?? population;
  return (
    <Box>
      <Typography sx={{ mb: 0.75, fontWeight: 600 }}>
        {translate('pages.question.coverage', { covered: interval(covered), population })}
      </Typography>
      <LedgerBar
        height={16}
        ledger={{
          entered: { lo: population, hi: population },
          held: nobody,
          onPermit: nobody,
          unaccounted: { lo: population - most, hi: population - covered.lo },
          outcomes: { lo: covered.lo, hi: most },
        }}
      />
    </Box>
  );
};
