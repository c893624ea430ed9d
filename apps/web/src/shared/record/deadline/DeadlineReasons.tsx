import { Typography } from '@mui/material';
import type { DeadlineAnswer } from '@paradero/contract/views/deadlines';
import { useLocale, useTranslate } from 'react-admin';
import { useTerm } from '../../fields/useTerm.js';
import { useCalendars } from './useCalendars.js';
import { useDateWords } from '../useDateWords.js';

/** The window, the law it stands on, and every closed day that was passed over. */
export const DeadlineReasons = ({ answer }: { answer: DeadlineAnswer }) => {
  const translate = useTranslate();
  const confidence = useTerm('ruleConfidences')(answer.confidence);
  return (
    <>
      <Typography sx={{ typography: 'h2', mb: 1 }}>
        <Due answer={answer} />
      </Typography>
      <Typography variant="body2">
        {translate('pages.calculator.authority')}: <strong>{answer.authority}</strong>
      </Typography>
      <Typography variant="body2">
        {translate('pages.calculator.confidence')}: {confidence}
      </Typography>
      <Typography variant="body2">
        {translate('pages.calculator.counted')}: <Counted answer={answer} />
      </Typography>
      <Typography variant="body2" sx={{ mb: 2 }}>
        <Skipped answer={answer} />
      </Typography>
    </>
  );
};

const Due = ({ answer: { earliest, latest, earliestAt, latestAt } }: { answer: DeadlineAnswer }) => {
  const translate = useTranslate();
  const { between } = useDateWords();
  const window = between(earliest, latest);
  const times = [...new Set([earliestAt, latestAt])].flatMap((at) => (at === null ? [] : [at.slice(11, 16)]));
  return times.length > 0
    ? translate('pages.calculator.dueAt', { window, times: times.join(' – ') })
    : translate('pages.calculator.due', { window });
};

const Counted = ({ answer: { calendar } }: { answer: DeadlineAnswer }) => {
  const translate = useTranslate();
  const calendars = useCalendars();
  if (calendar === null) return translate('pages.calculator.calendarNone');
  return calendars.find(({ jurisdiction }) => jurisdiction === calendar)?.name ?? calendar;
};

const Skipped = ({ answer: { skipped, weekends } }: { answer: DeadlineAnswer }) => {
  const translate = useTranslate();
  const isSpanish = useLocale() === 'es';
  const { day } = useDateWords();
  const named = skipped.map(
    (closed) => `${day(closed.day)} (${(isSpanish && closed.nameEs) || closed.name})`,
  );
  const passed = [
    named.length > 0 ? named.join('; ') : translate('pages.calculator.skippedNone'),
    ...(weekends.count > 0 ? [translate('pages.calculator.weekends', { smart_count: weekends.count })] : []),
  ];
  return (
    <>
      {translate('pages.calculator.skipped')}: {passed.join('; ')}
    </>
  );
};
