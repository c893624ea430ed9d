import { Box, Typography, useMediaQuery, type Theme } from '@mui/material';
import { useState } from 'react';
import { CohortLink } from '../CohortLink.js';
import { ShowAll } from '../ShowAll.js';
import { Words } from '../Words.js';
import { ClaimRow } from './ClaimRow.js';
import { inOrderOfSize, rivalsOf, type CountClaim, type CountGroup } from './claims.js';

import { GroupStanding } from './GroupStanding.js';
import type { CountScale } from './scale.js';

interface GroupClaimsProps {
  group: CountGroup;
  scale: CountScale | null;
  /** The cohort whose page this is, which need not be named again. */
  cohortId: string | null;
}

/** Every claim about one number: of whom, whether they agree, and each with who says so. */
export const GroupClaims = ({ group, scale, cohortId }: GroupClaimsProps) => {
  const isPhone = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'), { noSsr: true });
  const most = isPhone ? 2 : 4;
  const [isWhole, setWhole] = useState(false);
  const [first] = group.claims;
  const claims = inOrderOfSize(group.claims);
  // One or two more are not worth a button.
  const shown = isWhole || claims.length <= most + (isPhone ? 1 : 2) ? claims : foremost(claims, most);
  return (
    <Box sx={{ mt: 2 }}>
      <Typography variant="h4" sx={{ overflowWrap: 'anywhere' }}>
        <Words en={group.population} es={group.populationEs} />
        {first?.cohort && first.cohort.id !== cohortId && (
          <Box component="span" sx={{ typography: 'body2' }}>
            {' · '}
            <CohortLink cohort={first.cohort} />
          </Box>
        )}
      </Typography>
      <GroupStanding group={group} />
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {shown.map((claim) => (
          <ClaimRow key={claim.id} claim={claim} rivals={rivalsOf(group, claim.id)} scale={scale} />
        ))}
      </Box>
      {shown.length < claims.length && <ShowAll count={claims.length} onClick={() => setWhole(true)} />}
    </Box>
  );
};

/** The least and the greatest number, the working value, and the first of the rest; each in its place. */
function foremost(claims: readonly CountClaim[], most: number): CountClaim[] {
  const ends = [claims[0], claims.at(-1), ...claims.filter(({ chosen }) => chosen), ...claims];
  const kept = new Set([...new Set(ends)].slice(0, most));
  return claims.filter((claim) => kept.has(claim));
}
