import type { SilenceRow } from '@paradero/contract/views/silence';
import { Box, Link, Typography } from '@mui/material';
import { LinkBase, useTranslate } from 'react-admin';
import { sharesOf } from './answerKinds.js';
import { answersPath } from './silencePaths.js';
import { useKindColours } from './useKindColours.js';
import { useTerm } from '../fields/useTerm.js';

/** How an addressee answered: the share of each kind, and each number with the way to its answers. */
export const ClassBar = ({ row }: { row: SilenceRow }) => {
  const translate = useTranslate();
  const colours = useKindColours();
  const words = useTerm('answerClasses');
  const shares = sharesOf(row);
  if (shares.length === 0) {
    return (
      <Typography variant="body2" color="text.secondary">
        {translate('pages.silence.noAnswers')}
      </Typography>
    );
  }
  return (
    <Box>
      <Box aria-hidden sx={barStyle}>
        {shares.map(({ kind, share }) => (
          <Box key={kind} sx={{ width: `${share * 100}%`, bgcolor: colours[kind] }} />
        ))}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, typography: 'body2' }}>
        {shares.map(({ kind, count }) => (
          <Link key={kind} component={LinkBase} to={answersPath(row, kind)}>
            {words(kind)}: {count}
          </Link>
        ))}
      </Box>
    </Box>
  );
};

const barStyle = { display: 'flex', height: 12, mb: 0.5, borderRadius: 0.5, overflow: 'hidden' };
