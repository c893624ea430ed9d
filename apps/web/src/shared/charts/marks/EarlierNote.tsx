import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useWords } from '../useWords.js';

/** Says that a chart leaves out what is earlier, where that is found, and how to draw it. */
export const EarlierNote = ({ since }: { since: string }) => {
  const translate = useTranslate();
  const words = useWords();
  return (
    <Typography variant="body2" sx={{ mt: 1, color: 'text.secondary' }}>
      {translate('dashboard.earlier', { day: words.day(since) })}
    </Typography>
  );
};
