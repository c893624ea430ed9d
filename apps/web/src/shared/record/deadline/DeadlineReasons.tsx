import { Box, Typography } from '@mui/material';
import type { DeadlineAnswer } from '@paradero/contract/views/deadlines';
import { useLocale, useTranslate } from 'react-admin';
import { useTerm } from '../../fields/useTerm.js';
import { Disclosure } from '../Disclosure.js';
import { useDateWords } from '../useDateWords.js';
import { useDeadlineStepWords } from './useDeadlineStepWords.js';

/** The window, the law it stands on, and every step and closed day that led there. */
export const DeadlineReasons = ({ answer }: { answer: DeadlineAnswer }) => {
  const translate = useTranslate();
  const words = useDeadlineStepWords();
  const confidence = useTerm('ruleConfidences')(answer.confidence);
  return (
    <>
      <Typography sx={{ typography: 'h2', mb: 1 }}>
        <Due answer={answer} />
      </Typography>
      <Typography variant="body2">
        {translate('pages.calculator.authority')}: <strong>{answer.authority}</strong>
      </Typography>
      <Typography variant="body2" sx={{ mb: 2 }}>
        {translate('pages.calculator.confidence')}: {confidence}
      </Typography>
      <Skipped answer={answer} />
      <Disclosure label={translate('pages.calculator.why')}>
        <Box component="ol" sx={{ pl: 2.5, my: 0, typography: 'body2', display: 'grid', gap: 0.75 }}>
          {answer.steps.map((step, index) => (
            <li key={index}>{words(step)}</li>
          ))}
        </Box>
      </Disclosure>
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

const Skipped = ({ answer: { skipped, weekends } }: { answer: DeadlineAnswer }) => {
  const translate = useTranslate();
  const isSpanish = useLocale() === 'es';
  const { day } = useDateWords();
  return (
    <Box sx={{ mb: 2 }}>
      <Typography variant="h3">{translate('pages.calculator.skipped')}</Typography>
      <Box component="ul" sx={{ pl: 2.5, my: 0.5, typography: 'body2' }}>
        {skipped.map((closed) => (
          <li key={closed.day}>
            {day(closed.day)}: {(isSpanish && closed.nameEs) || closed.name}
          </li>
        ))}
        {skipped.length === 0 && <li>{translate('pages.calculator.skippedNone')}</li>}
        {weekends.count > 0 && <li>{translate('pages.calculator.weekends', { count: weekends.count })}</li>}
      </Box>
    </Box>
  );
};
