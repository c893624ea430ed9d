import type { SilenceRow } from '@paradero/contract/views/silence';
import { Box, Link } from '@mui/material';
import { LinkBase, useTranslate } from 'react-admin';
import { useIntervalWords } from '../record/useIntervalWords.js';
import { elsewherePath, inquiriesPath } from './silencePaths.js';

/** How often an addressee was asked and replied, each number with the way to its inquiries, what it said elsewhere, and how long a reply took. */
export const AskedFacts = ({ row }: { row: SilenceRow }) => {
  const { inquiries, answered, unanswered, medianDays, elsewhere } = row;
  const translate = useTranslate();
  const interval = useIntervalWords();
  const counts = { all: inquiries, answered, unanswered };
  return (
    <Box sx={{ minWidth: 0, typography: 'body2' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5 }}>
        {(['all', 'answered', 'unanswered'] as const).map((which) => (
          <Link key={which} component={LinkBase} to={inquiriesPath(row, which)}>
            {translate(`pages.silence.${which}`, { smart_count: counts[which] })}
          </Link>
        ))}
      </Box>
      {elsewhere > 0 && (
        <Link component={LinkBase} to={elsewherePath(row)}>
          {translate('pages.silence.elsewhere', { smart_count: elsewhere })}
        </Link>
      )}
      {medianDays && (
        <div>
          {translate('pages.silence.median', {
            smart_count: medianDays.hi ?? 2,
            days: interval(medianDays),
          })}
        </div>
      )}
    </Box>
  );
};
