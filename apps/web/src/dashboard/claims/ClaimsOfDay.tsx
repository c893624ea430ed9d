import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useWords } from '../../shared/charts/useWords.js';
import type { ClaimDay } from './claimDays.js';
import { ClaimLine } from './ClaimLine.js';

interface ClaimsOfDayProps {
  day: ClaimDay;
  /** Without links and with its own heading, for a tip that goes with the pointer. */
  isTip?: boolean;
}

/** What was said on a day, and how far apart the claims stood by then. */
export const ClaimsOfDay = ({ day: { day, band, claims }, isTip = false }: ClaimsOfDayProps) => {
  const translate = useTranslate();
  const words = useWords();
  return (
    <>
      {isTip && <Box sx={{ fontWeight: 600 }}>{words.day(day)}</Box>}
      {band && (
        <Box sx={{ typography: isTip ? 'caption' : 'body2' }}>
          {band[0] === band[1]
            ? translate('dashboard.claims.agreed', { count: words.number(band[0]) })
            : translate('dashboard.claims.apart', {
                lo: words.number(band[0]),
                hi: words.number(band[1]),
              })}
        </Box>
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {claims.map((claim) => (
          <ClaimLine key={claim.figureId} claim={claim} isTip={isTip} />
        ))}
      </Box>
    </>
  );
};
