import { Box, Link, Typography } from '@mui/material';
import { LinkBase, useCreatePath, useTranslate } from 'react-admin';
import { useTerm } from '../../fields/useTerm.js';
import { SourceCite } from '../SourceCite.js';
import { useClaimNumber } from '../useClaimNumber.js';
import { useDateWords } from '../useDateWords.js';
import { useWordsOf } from '../useWordsOf.js';
import { Verification } from '../Verification.js';
import { ClaimMark } from './ClaimMark.js';
import { ClaimReasons } from './ClaimReasons.js';
import type { CountClaim } from './claims.js';
import { rowStyle } from './rowStyle.js';
import type { CountScale } from './scale.js';

interface ClaimRowProps {
  claim: CountClaim;
  rivals: readonly CountClaim[];
  scale: CountScale | null;
}

/** One claim: the number, its place on the scale, who says so, in which words, of when, from whom, and where. */
export const ClaimRow = ({ claim, rivals, scale }: ClaimRowProps) => {
  const createPath = useCreatePath();
  const unit = useTerm('units')(claim.unit);
  const number = useClaimNumber()(claim);
  return (
    <Box component="li" sx={{ ...rowStyle, py: 0.75, '& + &': { borderTop: 1, borderColor: 'divider' } }}>
      <Typography component="div" sx={{ gridArea: 'number', fontVariantNumeric: 'tabular-nums' }}>
        <Link
          component={LinkBase}
          to={createPath({ resource: 'figures', type: 'show', id: claim.id })}
          sx={{ fontWeight: 600 }}
        >
          {number}
        </Link>
        {claim.unit !== 'people' && ` ${unit}`}
      </Typography>
      <Box sx={{ gridArea: 'mark', minWidth: 0 }}>{scale && <ClaimMark claim={claim} scale={scale} />}</Box>
      <Box sx={{ gridArea: 'words', minWidth: 0, overflowWrap: 'anywhere', typography: 'body2' }}>
        <Attribution claim={claim} words={wordsBeside(claim, number)} />
        <ClaimReasons claim={claim} rivals={rivals} />
        {claim.source && <SourceCite source={claim.source} locator={claim.locator} />}
      </Box>
    </Box>
  );
};

/** The quote, or the number as written; neither where it says no more than the number beside it. */
const wordsBeside = ({ quote, raw }: CountClaim, number: string) => {
  const words = quote ?? raw;
  return words === number ? null : words;
};

const Attribution = ({ claim, words }: { claim: CountClaim; words: string | null }) => {
  const translate = useTranslate();
  const { date } = useDateWords();
  const wordsOf = useWordsOf();
  const { claimedBy, origin, period, verification } = claim;
  const unnamed = translate(claim.formula ? 'pages.counts.us' : 'pages.counts.nobody');
  const by = claimedBy ? wordsOf(claimedBy.title, claimedBy.titleEs).text : unnamed;
  const from = origin && origin.id !== claimedBy?.id ? wordsOf(origin.title, origin.titleEs).text : null;
  return (
    <div>
      <strong>{by}</strong>
      {words && (
        <>
          {' '}
          <Box component="q" sx={{ fontStyle: 'italic', quotes: '"“" "”"' }}>
            {words}
          </Box>
        </>
      )}
      {period && ` · ${date(period, 'period')}`}
      {from && ` · ${translate('pages.counts.origin', { origin: from })}`}
      {' · '}
      <Verification code={verification} />
    </div>
  );
};
