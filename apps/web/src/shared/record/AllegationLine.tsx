import { Box, Link, Typography } from '@mui/material';
import { LinkBase, useCreatePath } from 'react-admin';
import { useTerm } from '../fields/useTerm.js';
import { Quote } from './Quote.js';
import { RecordName } from './RecordName.js';
import type { Records } from './records.js';
import { SourceOf } from './SourceOf.js';
import { useDateWords } from './useDateWords.js';
import { Verification } from './Verification.js';
import { Words } from './Words.js';

interface AllegationLineProps {
  allegation: Records['allegations'];
  withoutSource?: boolean;
}

/** One act or condition alleged: what, by whom, when, how far checked, and where it stands. */
export const AllegationLine = ({ allegation, withoutSource = false }: AllegationLineProps) => {
  const { id, category, allegedById, period, summary, summaryEs, quote, verification, credibility } =
    allegation;
  const words = useDateWords();
  const createPath = useCreatePath();
  const categoryWord = useTerm('allegationCategories')(category);
  const credibilityWord = useTerm('credibilities')(credibility);
  return (
    <Box sx={{ display: 'grid', gap: 0.5 }}>
      <Typography variant="body2">
        <Link
          component={LinkBase}
          to={createPath({ resource: 'allegations', type: 'show', id })}
          sx={{ fontWeight: 600 }}
        >
          {categoryWord}
        </Link>
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {' · '}
          {allegedById && (
            <>
              <RecordName resource="parties" id={allegedById} />
              {' · '}
            </>
          )}
          {words.dated(period, 'period')}
        </Box>
      </Typography>
      <Typography>
        <Words en={summary} es={summaryEs} />
      </Typography>
      {quote && <Quote text={quote} />}
      <Typography variant="body2" component="div">
        <Verification code={verification} /> · {credibilityWord}
        {!withoutSource && (
          <>
            {' · '}
            <SourceOf id={allegation.sourceId} locator={allegation.locator} />
          </>
        )}
      </Typography>
    </Box>
  );
};
