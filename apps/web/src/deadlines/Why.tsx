import { Box, Button, Typography } from '@mui/material';
import { deadlineAnswer, deadlineQuestion } from '@paradero/contract/views/deadlines';
import { Link, useCanAccess, useRecordContext, useTranslate } from 'react-admin';
import { useShowsPast } from '../shared/clocks/useShowsPast.js';
import { DeadlineReasons } from '../shared/record/deadline/DeadlineReasons.js';
import { DeadlineSteps } from '../shared/record/deadline/DeadlineSteps.js';
import { Disclosure } from '../shared/record/Disclosure.js';
import type { Records } from '../shared/record/records.js';
import { Section } from '../shared/record/Section.js';
import { SourceOf } from '../shared/record/SourceOf.js';
import { useDateWords } from '../shared/record/useDateWords.js';
import { ReleaseDeadline } from './ReleaseDeadline.js';

/** Why a deadline falls where it does: its rule and every step, or that somebody set it by hand. */
export const Why = () => {
  const translate = useTranslate();
  const deadline = useRecordContext<Records['deadlines']>();
  const { canAccess } = useCanAccess({
    resource: 'deadlines',
    action: 'edit',
    ...(deadline && { record: deadline }),
  });
  const showsPast = useShowsPast();
  const computed = deadlineAnswer.safeParse(deadline?.explanation);
  if (!deadline) return null;
  const change = canAccess && !showsPast && computed.success && (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
      <Button component={Link} to={`/calculator?deadline=${deadline.id}`} size="small">
        {translate('pages.deadline.change')}
      </Button>
      <ReleaseDeadline deadline={deadline} />
    </Box>
  );
  return (
    <Section id="why" title={translate('pages.deadline.why')} actions={change}>
      {computed.success ? (
        <>
          <DeadlineReasons answer={computed.data} />
          <Disclosure label={translate('pages.deadline.steps')}>
            <DeadlineSteps steps={computed.data.steps} />
          </Disclosure>
        </>
      ) : (
        <Typography variant="body2">{translate('pages.deadline.byHand')}</Typography>
      )}
      <Stops asked={deadline.asked} />
      <Typography variant="h3" sx={{ mt: 2 }}>
        {translate('pages.deadline.sources')}
      </Typography>
      {deadline.basisId ? (
        <SourceOf id={deadline.basisId} />
      ) : (
        <Typography variant="body2">
          {translate(`pages.deadline.${computed.success ? 'noDocument' : 'noSource'}`)}
        </Typography>
      )}
      <Typography variant="body2" sx={{ mt: 2, color: 'text.secondary' }}>
        {translate(computed.success ? 'pages.calculator.notAdvice' : 'pages.deadline.handNotAdvice')}
      </Typography>
    </Section>
  );
};

const Stops = ({ asked }: { asked: unknown }) => {
  const translate = useTranslate();
  const { day } = useDateWords();
  const question = deadlineQuestion.safeParse(asked);
  const stops = question.success ? (question.data.tolling ?? []) : [];
  if (stops.length === 0) return null;
  return (
    <>
      <Typography variant="h3" sx={{ mt: 2 }}>
        {translate('pages.calculator.tolling')}
      </Typography>
      <Box component="ul" sx={{ pl: 2.5, my: 0.5, typography: 'body2' }}>
        {stops.map(({ from, to, reason }) => (
          <li key={from}>
            {to === null
              ? translate('pages.deadline.stoppedSince', { day: day(from) })
              : translate('pages.deadline.stopped', { from: day(from), to: day(to) })}
            {reason && `: ${reason}`}
          </li>
        ))}
      </Box>
    </>
  );
};
