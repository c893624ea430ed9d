import { Box, Button, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useClocks } from '../clocks/useClocks.js';
import { useDateWords } from './useDateWords.js';

interface DrawnAtProps {
  view: { on: string; knownAt: string | null; recordedAt: string | null };
}

/**
 * Says of which day a computed view is and what it could draw on. Choosing what was known on a day does not
 * change the day the view is of; the way to that day is offered beside it.
 */
export const DrawnAt = ({ view }: DrawnAtProps) => {
  const { on, knownAt, recordedAt } = view;
  const translate = useTranslate();
  const { day } = useDateWords();
  const { setClocks } = useClocks();
  const limits = [
    knownAt && translate('pages.drawn.knownAt', { day: day(knownAt) }),
    recordedAt && translate('pages.drawn.recordedAt', { day: day(recordedAt) }),
  ].filter((limit) => typeof limit === 'string');
  return (
    <Typography variant="body2" component="div" color="text.secondary">
      {translate('pages.drawn.on', { day: day(on) })}
      {limits.length > 0 && `, ${limits.join(', ')}`}.
      {knownAt && knownAt !== on && (
        <Box component="span" sx={{ displayPrint: 'none' }}>
          {' '}
          <Button
            size="small"
            onClick={() => setClocks({ validAt: knownAt })}
            sx={{ p: 0, minWidth: 0, verticalAlign: 'baseline', typography: 'body2', fontWeight: 600 }}
          >
            {translate('pages.drawn.goThere', { day: day(knownAt) })}
          </Button>
        </Box>
      )}
    </Typography>
  );
};
