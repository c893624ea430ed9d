import type { SilenceRow } from '@paradero/contract/views/silence';
import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';

/** For how long an addressee has left an inquiry without a reply. */
export const SilentFor = ({ row: { longestOpen } }: { row: SilenceRow }) => {
  const translate = useTranslate();
  return (
    <Typography
      sx={{ fontWeight: longestOpen === null ? 400 : 600, '&::first-letter': { textTransform: 'uppercase' } }}
    >
      {longestOpen === null
        ? translate('pages.silence.noneOpen')
        : translate('pages.silence.silentFor', { smart_count: longestOpen })}
    </Typography>
  );
};
