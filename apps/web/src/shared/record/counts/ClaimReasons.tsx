import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useDateWords } from '../useDateWords.js';
import { useWordsOf } from '../useWordsOf.js';
import { Words } from '../Words.js';
import type { CountClaim } from './claims.js';

interface ClaimReasonsProps {
  claim: CountClaim;
  /** Claims it cannot be right together with. */
  rivals: readonly CountClaim[];
}

/** Why a claim was chosen, how it was derived, and which claims it cannot be right together with. */
export const ClaimReasons = ({ claim, rivals }: ClaimReasonsProps) => {
  const translate = useTranslate();
  const wordsOf = useWordsOf();
  const { day } = useDateWords();
  const named = ({ raw, claimedBy }: CountClaim) =>
    claimedBy ? `${raw} (${wordsOf(claimedBy.title, claimedBy.titleEs).text})` : raw;
  return (
    <>
      {claim.chosen && (
        <div>
          <strong>
            {claim.choice
              ? translate(claim.choice.by ? 'pages.counts.chosenBy' : 'pages.counts.chosenOn', {
                  name: claim.choice.by ?? '',
                  day: day(claim.choice.at.slice(0, 10)),
                })
              : translate('pages.counts.chosen')}
          </strong>{' '}
          {claim.choiceReason && <Words en={claim.choiceReason} es={claim.choiceReasonEs} />}
        </div>
      )}
      {claim.formula && <div>{translate('pages.counts.formula', { formula: claim.formula })}</div>}
      {rivals.length > 0 && (
        <Box sx={{ color: 'error.main' }}>
          {translate('pages.counts.rivals', { rivals: rivals.map(named).join(', ') })}
        </Box>
      )}
    </>
  );
};
