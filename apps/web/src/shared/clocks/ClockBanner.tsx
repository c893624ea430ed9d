import HistoryIcon from '@mui/icons-material/History';
import { Alert, Box, Button } from '@mui/material';
import { useLocale, useLocation, useResourceDefinitions, useTranslate } from 'react-admin';
import { dayWords } from '../dates/days.js';
import { clockNames, type ClockName } from './clocks.js';
import { clockReach } from './pageClocks.js';
import { useClocks } from './useClocks.js';

/** Says in words which days limit the page and which do not, and leads back to the present. */
export const ClockBanner = () => {
  const { clocks, setClocks } = useClocks();
  const translate = useTranslate();
  const locale = useLocale() ?? 'en';
  const { pathname } = useLocation();
  const definitions = useResourceDefinitions<{ clocks?: readonly ClockName[] }>();
  const clocksOf = (resource: string) => definitions[resource]?.options?.clocks ?? [];
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
        <Box key={name}>
          {translate(`app.clocks.${name}.${clockReach(name, pathname, clocksOf)}`, {
            day: dayWords(day, locale),
          })}
        </Box>
      ))}
    </Alert>
  );
};
