import type { Dashboard } from '@paradero/contract/views/dashboard';
import { Box, Typography } from '@mui/material';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { claimsOf } from './claimDays.js';
import { ClaimLine } from './ClaimLine.js';

/** The last thing each publisher said, which is also the legend of the chart; undated claims are not left out. */
export const LatestWords = ({ series }: Pick<Dashboard['claims'], 'series'>) => {
  const translate = useTranslate();
  const titleId = useId();
  const claims = claimsOf(series);
  const latest = series.flatMap((_, index) => {
    const own = claims.filter((claim) => claim.series === index);
    return own.findLast(({ day }) => day !== null) ?? own.at(-1) ?? [];
  });
  return (
    <Box sx={{ mt: 1.5, pt: 1.5, borderTop: 1, borderColor: 'divider' }}>
      <Typography variant="h5" component="h3" id={titleId}>
        {translate('dashboard.claims.latest')}
      </Typography>
      <Box component="ul" aria-labelledby={titleId} sx={listStyle}>
        {latest.map((claim) => (
          <ClaimLine key={claim.figureId} claim={claim} withDay />
        ))}
      </Box>
    </Box>
  );
};

const listStyle = {
  listStyle: 'none',
  m: 0,
  p: 0,
  columnGap: 4,
  columnWidth: '24rem',
  '& li': { breakInside: 'avoid' },
};
