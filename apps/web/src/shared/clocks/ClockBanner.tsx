import HistoryIcon from '@mui/icons-material/History';
import { Alert, Box, Button } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { dayWords } from '../dates/days.js';
import { clockNames } from './clocks.js';
import { useClocks } from './useClocks.js';

/** Says in words that the page does not show the present, and leads back to it. */
export const ClockBanner = () => {
  const { clocks, setClocks } = useClocks();
  const translate = useTranslate();
  const locale = useLocale() ?? 'en';
  const set = clockNames.flatMap((name) => (clocks[name] ? [{ name, day: clocks[name] }] : []));
  if (set.length === 0) return null;
  return (
    <Alert
      severity="info"
      icon={<HistoryIcon />}
      role="status"
      sx={{ mb: 2, alignItems: 'center', flexWrap: 'wrap' }}
      action={
        <Button color="inherit" onClick={() => setClocks({ validAt: null, knownAt: null, recordedAt: null })}>
          {translate('app.clocks.now')}
        </Button>
      }
    >
      {set.map(({ name, day }) => (
        <Box key={name}>{translate(`app.clocks.${name}.banner`, { day: dayWords(day, locale) })}</Box>
      ))}
    </Alert>
  );
};
