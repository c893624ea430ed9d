import type { AgreementTerms } from '@paradero/contract/views/terms';
import { Box, Card, Link, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { DrawnAt } from '../../shared/record/DrawnAt.js';
import { FlagList } from '../../shared/record/FlagList.js';
import type { Records } from '../../shared/record/records.js';
import { SourceOf } from '../../shared/record/SourceOf.js';
import { useIntervalWords } from '../../shared/record/useIntervalWords.js';
import { barColours } from '../../shared/theme/palette.js';
import { useTermWords } from './useTermWords.js';

interface FoundingStripProps {
  agreement: Records['agreements'];
  terms: AgreementTerms;
}

/** The founding question, answered as far as the record goes: where the term stands, and who has no outcome. */
export const FoundingStrip = ({ agreement, terms }: FoundingStripProps) => {
  const translate = useTranslate();
  const standing = useTermWords()(terms.summary);
  const people = usePeopleWords()(terms.summary);
  const mayBeRenewed = agreement.termRenewable === true && hasRunOut(terms);
  return (
    <Card component="section" aria-label={translate('pages.agreement.founding')}>
      <Box
        sx={(theme) => ({
          ...inkStyle,
          bgcolor: barColours[theme.palette.mode].background,
          color: barColours[theme.palette.mode].text,
        })}
      >
        <Typography variant="h2" component="p" sx={{ fontSize: { xs: '1.25rem', sm: '1.5rem' } }}>
          {standing} {mayBeRenewed && `${translate('pages.agreement.noRenewal')} `}
          {people}
        </Typography>
      </Box>
      <Box sx={{ display: 'grid', gap: 1.5, p: { xs: 1.5, sm: 2.5 } }}>
        <FlagList flags={terms.flags} />
        <DrawnAt view={terms} />
        {agreement.termSourceId && (
          <Typography variant="body2" component="div">
            {translate('pages.agreement.termSource')} <SourceOf id={agreement.termSourceId} />
          </Typography>
        )}
        <Link href="#ledger" variant="body2" sx={{ justifySelf: 'start' }}>
          {translate('pages.agreement.peopleSource')}
        </Link>
      </Box>
    </Card>
  );
};

// A term that an event such as a denunciation ended cannot have been renewed.
const hasRunOut = ({ summary, windows }: AgreementTerms) =>
  (summary.state === 'ENDED' || summary.state === 'MAY_HAVE_ENDED') &&
  windows.every(({ endedBy }) => endedBy === null);

function usePeopleWords() {
  const translate = useTranslate();
  const interval = useIntervalWords();
  return ({ entered, withoutOutcome }: AgreementTerms['summary']) => {
    if (entered.hi === 0) return translate('pages.agreement.people.none');
    const settled = entered.hi === null ? 'allSoFar' : 'all';
    const key = withoutOutcome.hi === 0 ? settled : 'some';
    return translate(`pages.agreement.people.${key}`, {
      entered: interval(entered),
      withoutOutcome: interval(withoutOutcome),
    });
  };
}

const inkStyle = { px: { xs: 1.5, sm: 2.5 }, py: 2, printColorAdjust: 'exact' };
