import { Box, Link } from '@mui/material';
import { LinkBase, useCreatePath } from 'react-admin';
import { SourceCite } from '../SourceCite.js';
import { useClaimNumber } from '../useClaimNumber.js';
import { useWordsOf } from '../useWordsOf.js';
import { Verification } from '../Verification.js';
import type { Line } from './lineGroups.js';

interface LedgerLineProps {
  line: Line;
  /** Whether it is about a part of the group whose page this is. */
  isOfPart: boolean;
}

/** How many people of which group, how far checked, and which source says so. */
export const LedgerLine = ({ line, isOfPart }: LedgerLineProps) => {
  const { id, cohort, raw, verification, source } = line;
  const createPath = useCreatePath();
  const { text, lang } = useWordsOf()(cohort.title, cohort.titleEs);
  const number = useClaimNumber()(line);
  return (
    <Box component="li" sx={{ typography: 'body2' }}>
      <Link
        component={LinkBase}
        to={createPath({ resource: 'custody-events', type: 'show', id })}
        sx={{ fontWeight: 600, fontVariantNumeric: 'tabular-nums' }}
      >
        {number}
      </Link>
      {number !== raw && (verification === 'INFERRED' ? ` (${raw})` : ` “${raw}”`)}
      {' · '}
      {isOfPart && (
        <>
          <Link
            component={LinkBase}
            to={createPath({ resource: 'cohorts', type: 'show', id: cohort.id })}
            lang={lang}
          >
            {text}
          </Link>
          {' · '}
        </>
      )}
      <Verification code={verification} />
      {source && (
        <>
          {' · '}
          <SourceCite source={source} />
        </>
      )}
    </Box>
  );
};
