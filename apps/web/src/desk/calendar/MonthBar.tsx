import NextIcon from '@mui/icons-material/ChevronRight';
import PreviousIcon from '@mui/icons-material/ChevronLeft';
import ListIcon from '@mui/icons-material/ViewListOutlined';
import { Box, Button, IconButton, Typography } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { dayWords } from '../../shared/dates/days.js';
import { monthAfter, monthOf } from './month.js';

interface MonthBarProps {
  day: string;
  today: string;
  choose: (day: string) => void;
  /** Whether the month is shown as a list, where there is a choice. */
  list: { isOn: boolean; set: (isOn: boolean) => void } | null;
}

/** The name of the month, and the way to others. */
export const MonthBar = ({ day, today, choose, list }: MonthBarProps) => {
  const translate = useTranslate();
  const locale = useLocale() ?? 'en';
  const say = (key: string) => translate(`pages.desk.calendar.${key}`);
  const turn = (count: number) => choose(`${monthAfter(monthOf(day), count)}-01`);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mb: 1.5 }}>
      <IconButton aria-label={say('previous')} onClick={() => turn(-1)}>
        <PreviousIcon />
      </IconButton>
      <Typography variant="h3" role="status" sx={{ minWidth: '9em', textAlign: 'center' }}>
        {dayWords(day, locale, { month: 'long', year: 'numeric' })}
      </Typography>
      <IconButton aria-label={say('next')} onClick={() => turn(1)}>
        <NextIcon />
      </IconButton>
      <Button size="small" onClick={() => choose(today)}>
        {say('today')}
      </Button>
      {list && (
        <Button
          size="small"
          startIcon={<ListIcon />}
          aria-pressed={list.isOn}
          onClick={() => list.set(!list.isOn)}
          sx={{ ml: 'auto' }}
        >
          {say('asList')}
        </Button>
      )}
    </Box>
  );
};
