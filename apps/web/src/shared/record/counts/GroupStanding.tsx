import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useIntervalWords } from '../useIntervalWords.js';
import { useWordsOf } from '../useWordsOf.js';
import type { CountGroup } from './claims.js';
import { WhyApart } from './WhyApart.js';

/** How the claims of a group stand to each other: on how many origins they rest, whether they agree, and why not. */
export const GroupStanding = ({ group }: { group: CountGroup }) => {
  const translate = useTranslate();
  const interval = useIntervalWords();
  if (group.claims.length < 2) return null;
  const isConflict = group.conflictsTotal > 0;
  return (
    <>
      <Typography variant="body2" color={isConflict ? 'error.main' : 'text.secondary'}>
        {isConflict && translate('pages.counts.conflict', { smart_count: group.conflictsTotal })}
        {!isConflict &&
          group.overlap &&
          translate('pages.counts.overlap', { overlap: interval(group.overlap) })}
      </Typography>
      <Origins group={group} />
      <WhyApart group={group} />
    </>
  );
};

const Origins = ({ group }: { group: CountGroup }) => {
  const translate = useTranslate();
  const wordsOf = useWordsOf();
  const claims = translate('pages.counts.claims', { smart_count: group.claims.length });
  const origins = translate('pages.counts.origins', { smart_count: group.origins.length });
  const shared = group.origins
    .filter((one) => one.claims.length > 1)
    .map(({ origin, claims: repeated }) =>
      translate('pages.counts.shared', {
        smart_count: repeated.length,
        origin: origin
          ? wordsOf(origin.title, origin.titleEs).text
          : translate('pages.counts.originOfSource'),
      }),
    );
  return (
    <Box sx={{ typography: 'body2', color: 'text.secondary' }}>
      {claims}, {origins}
      {shared.length > 0 && `: ${shared.join('; ')}`}.
    </Box>
  );
};
