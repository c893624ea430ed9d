import { Box, Link, Typography } from '@mui/material';
import { LinkBase, useCreatePath, useLocale, useTranslate } from 'react-admin';
import { RecordName } from '../../shared/record/RecordName.js';
import type { Records } from '../../shared/record/records.js';
import { SourceOf } from '../../shared/record/SourceOf.js';
import { Verification } from '../../shared/record/Verification.js';
import { Words } from '../../shared/record/Words.js';
import { moneyWords } from './moneyWords.js';

/** One claim about money: the amount, in whose words, how far checked, and where. */
export const MoneyClaim = ({ figure }: { figure: Records['figures'] }) => {
  const { id, raw, quote, claimedById, verification, formula, chosen, choiceReason, choiceReasonEs } = figure;
  const createPath = useCreatePath();
  const translate = useTranslate();
  const locale = useLocale() ?? 'en';
  return (
    <Box component="li" sx={claimStyle}>
      <Typography component="div" sx={{ fontVariantNumeric: 'tabular-nums' }}>
        <Link
          component={LinkBase}
          to={createPath({ resource: 'figures', type: 'show', id })}
          sx={{ fontWeight: 600 }}
        >
          {moneyWords(figure, { locale, translate })}
        </Link>{' '}
        <Box component="span" sx={{ typography: 'body2', fontStyle: 'italic' }}>
          “{quote ?? raw}”
        </Box>
      </Typography>
      {formula && <Typography variant="body2">{translate('pages.counts.formula', { formula })}</Typography>}
      {chosen && (
        <Typography variant="body2">
          <strong>{translate('pages.counts.chosen')}</strong>{' '}
          <Words en={choiceReason ?? ''} es={choiceReasonEs} />
        </Typography>
      )}
      <Typography variant="body2" component="div">
        {claimedById && (
          <>
            <RecordName resource="parties" id={claimedById} />
            {' · '}
          </>
        )}
        <Verification code={verification} />
      </Typography>
      <SourceOf id={figure.sourceId} locator={figure.locator} />
    </Box>
  );
};

const claimStyle = {
  py: 1,
  overflowWrap: 'anywhere',
  '& + &': { borderTop: 1, borderColor: 'divider' },
};
