import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Records } from '../../shared/record/records.js';
import { LedgerBar } from '../../shared/record/ledger/LedgerBar.js';

const nobody = { lo: 0, hi: 0 };
const exactly = (count: number) => ({ lo: count, hi: count });

/** For how many of the people concerned the question is answered. */
export const Coverage = ({ question }: { question: Records['questions'] }) => {
  const { population, covered } = question;
  const translate = useTranslate();
  if (population === null) return null;
  return (
    <Box>
      <Typography sx={{ mb: 0.75, fontWeight: 600 }}>
        {covered === null
          ? translate('pages.question.concerns', { smart_count: population })
          : translate('pages.question.coverage', { covered, population })}
      </Typography>
      {covered !== null && (
        <LedgerBar
          height={16}
          ledger={{
            entered: exactly(population),
            held: nobody,
            onPermit: nobody,
            unaccounted: exactly(population - covered),
            outcomes: exactly(covered),
          }}
        />
      )}
    </Box>
  );
};
