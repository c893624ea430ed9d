import type { SilenceRow } from '@paradero/contract/views/silence';
import { Box, Link, Typography } from '@mui/material';
import { LinkBase, useCreatePath, useTranslate } from 'react-admin';
import { useIntervalWords } from '../shared/record/useIntervalWords.js';
import { useWordsOf } from '../shared/record/useWordsOf.js';
import { ClassBar } from './ClassBar.js';
import { inquiriesPath } from './silencePaths.js';

/** An addressee: how often it was asked, how it answered, and for how long it has not. */
export const SilenceLine = ({ row }: { row: SilenceRow }) => {
  const { addressee, inquiries, answered, unanswered, medianDays, longestOpen } = row;
  const translate = useTranslate();
  const createPath = useCreatePath();
  const interval = useIntervalWords();
  const { text, lang } = useWordsOf()(addressee.title, addressee.titleEs);
  const counts = { all: inquiries, answered, unanswered };
  return (
    <Box sx={lineStyle}>
      <Box sx={{ minWidth: 0 }}>
        <Link
          component={LinkBase}
          to={createPath({ resource: 'parties', type: 'show', id: addressee.id })}
          lang={lang}
          sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}
        >
          {text}
        </Link>
        <Typography sx={{ fontWeight: longestOpen === null ? 400 : 600 }}>
          {longestOpen === null
            ? translate('pages.silence.noneOpen')
            : translate('pages.silence.silentFor', { smart_count: longestOpen })}
        </Typography>
      </Box>
      <Box sx={{ minWidth: 0, typography: 'body2' }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5 }}>
          {(['all', 'answered', 'unanswered'] as const).map((which) => (
            <Link key={which} component={LinkBase} to={inquiriesPath(row, which)}>
              {translate(`pages.silence.${which}`, { smart_count: counts[which] })}
            </Link>
          ))}
        </Box>
        {medianDays && (
          <div>
            {translate('pages.silence.median', {
              smart_count: medianDays.hi ?? 2,
              days: interval(medianDays),
            })}
          </div>
        )}
      </Box>
      <ClassBar row={row} />
    </Box>
  );
};

const lineStyle = {
  display: 'grid',
  columnGap: 3,
  rowGap: 1,
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '1.1fr 1fr 1.4fr' },
  alignItems: 'start',
  // Links stand close together, and each is a target of its own (WCAG 2.2, 2.5.8).
  '& a': { display: 'inline-block', minHeight: 24, lineHeight: '24px' },
};
