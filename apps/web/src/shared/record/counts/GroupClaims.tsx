import { Box, Link, Typography } from '@mui/material';
import { LinkBase, useCreatePath } from 'react-admin';
import { useWordsOf } from '../useWordsOf.js';
import { Words } from '../Words.js';
import { ClaimRow } from './ClaimRow.js';
import { inOrderOfSize, rivalsOf, type CountGroup } from './claims.js';
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
  const [first] = group.claims;
  return (
    <Box sx={{ mt: 2 }}>
      <Typography variant="h4" sx={{ overflowWrap: 'anywhere' }}>
        <Words en={group.population} />
        {first?.cohort && first.cohort.id !== cohortId && <CohortLink cohort={first.cohort} />}
      </Typography>
      <GroupStanding group={group} />
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {inOrderOfSize(group.claims).map((claim) => (
          <ClaimRow key={claim.id} claim={claim} rivals={rivalsOf(group, claim.id)} scale={scale} />
        ))}
      </Box>
    </Box>
  );
};

const CohortLink = ({ cohort }: { cohort: NonNullable<CountGroup['claims'][number]['cohort']> }) => {
  const createPath = useCreatePath();
  const { text, lang } = useWordsOf()(cohort.title, cohort.titleEs);
  return (
    <Box component="span" sx={{ typography: 'body2' }}>
      {' · '}
      <Link
        component={LinkBase}
        to={createPath({ resource: 'cohorts', type: 'show', id: cohort.id })}
        lang={lang}
      >
        {text}
      </Link>
    </Box>
  );
};
