import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useWords } from '../../shared/charts/useWords.js';
import { undatedCount, type MonthCount } from './monthRows.js';

/** Says what the chart cannot show because no month is known. */
export const UndatedNote = ({ counts }: { counts: readonly MonthCount[] }) => {
  const translate = useTranslate();
  const words = useWords();
  const count = undatedCount(counts);
  if (count === 0) return null;
  return (
    <Typography variant="body2" sx={{ mt: 1 }}>
      {translate('dashboard.months.undated', { smart_count: count, count: words.number(count) })}
    </Typography>
  );
};
