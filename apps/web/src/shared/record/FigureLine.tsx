import { Box, Link, Typography } from '@mui/material';
import { LinkBase, useCreatePath, useLocale, useTranslate } from 'react-admin';
import { countWords } from '../fields/countWords.js';
import { useTerm } from '../fields/useTerm.js';
import { Quote } from './Quote.js';
import { RecordName } from './RecordName.js';
import type { Records } from './records.js';
import { SourceOf } from './SourceOf.js';
import { useDateWords } from './useDateWords.js';
import { Verification } from './Verification.js';
import { Words } from './Words.js';

interface FigureLineProps {
  figure: Records['figures'];
  withoutSource?: boolean;
}

/** A number somebody stated: what it counts, of whom, who says so, and where. */
export const FigureLine = ({ figure, withoutSource = false }: FigureLineProps) => {
  const { id, measure, population, populationEs, raw, unit, claimedById, period, quote, verification } =
    figure;
  const locale = useLocale() ?? 'en';
  const translate = useTranslate();
  const createPath = useCreatePath();
  const words = useDateWords();
  const measureWord = useTerm('measures')(measure);
  const unitWord = useTerm('units')(unit);
  const number = countWords(figure, { locale, translate });
  return (
    <Box sx={{ display: 'grid', gap: 0.5 }}>
      <Typography>
        <Link
          component={LinkBase}
          to={createPath({ resource: 'figures', type: 'show', id })}
          sx={{ fontWeight: 600, fontVariantNumeric: 'tabular-nums' }}
        >
          {number} {unitWord}
        </Link>
        {raw !== number && ` “${raw}”`}
        {': '}
        {measureWord}, <Words en={population} es={populationEs} />
      </Typography>
      {quote && saysMore(quote, raw) && <Quote text={quote} />}
      <Typography variant="body2" component="div">
        {claimedById && (
          <>
            <RecordName resource="parties" id={claimedById} />
            {' · '}
          </>
        )}
        {words.dated(period, 'period')} · <Verification code={verification} />
        {!withoutSource && (
          <>
            {' · '}
            <SourceOf id={figure.sourceId} locator={figure.locator} />
          </>
        )}
      </Typography>
    </Box>
  );
};

// A quote that is only the number again says nothing that does not stand above it.
const saysMore = (quote: string, raw: string) => quote.trim() !== raw.trim() && /\p{L}/u.test(quote);
