import { Box, Link } from '@mui/material';
import type { ReactNode } from 'react';
import { LinkBase } from 'react-admin';
import { recordPath } from '../../shared/paths.js';
import type { Claim } from './claimDays.js';
import { Marker } from './Marker.js';
import { useClaimWords } from './useClaimWords.js';
import { useSeriesColour } from './useSeriesColour.js';

interface ClaimLineProps {
  claim: Claim;
  withDay?: boolean;
  /** Without links. */
  isTip?: boolean;
}

/** A claim: who says so, which number in which words, and the source it stands in. */
export const ClaimLine = ({ claim, withDay = false, isTip = false }: ClaimLineProps) => {
  const claimWords = useClaimWords();
  const colourOf = useSeriesColour();
  return (
    <Box component="li" sx={lineStyle}>
      <svg width={14} height={14} aria-hidden style={{ flexShrink: 0, marginTop: '0.25em' }}>
        <Marker x={7} y={7} colour={colourOf(claim.series)} series={claim.series} />
      </svg>
      <span>
        {claimWords.publisher(claim)}
        {': '}
        {isTip ? (
          <strong>{claimWords.count(claim)}</strong>
        ) : (
          <TextLink to={recordPath('figures', claim.figureId)}>{claimWords.count(claim)}</TextLink>
        )}
        {claim.raw !== claimWords.count(claim) && ` “${claim.raw}”`}
        {withDay && `, ${claimWords.day(claim)}`}
        {claim.source && !isTip && (
          <>
            {' · '}
            <TextLink to={recordPath('sources', claim.source.id)}>{claimWords.source(claim)}</TextLink>
          </>
        )}
      </span>
    </Box>
  );
};

const TextLink = ({ to, children }: { to: string; children: ReactNode }) => (
  <Link component={LinkBase} to={to}>
    {children}
  </Link>
);

const lineStyle = { display: 'flex', gap: 1, py: 0.25, typography: 'body2' };
