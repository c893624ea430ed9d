import { Alert, Box } from '@mui/material';
import { Title, useCanAccess, useLocation, useTranslate } from 'react-admin';
import { DeadlineReasons } from '../shared/record/deadline/DeadlineReasons.js';
import { DeadlineSteps } from '../shared/record/deadline/DeadlineSteps.js';
import { Disclosure } from '../shared/record/Disclosure.js';
import { Loadable } from '../shared/record/Loadable.js';
import { Section } from '../shared/record/Section.js';
import { AskedDeadline } from './AskedDeadline.js';
import { CalculatorForm } from './CalculatorForm.js';
import { ChangeDeadline } from './ChangeDeadline.js';
import { SaveDeadline } from './SaveDeadline.js';
import { useAnswer } from './useAnswer.js';
import { useBeginning } from './useBeginning.js';

/** When something is due by a rule, and why; and from there, if wanted, a deadline of the record. */
export const Calculator = () => {
  const translate = useTranslate();
  const { search } = useLocation();
  return (
    <>
      <Title title={translate('pages.calculator.title')} />
      {/* Another deadline or event is another question. */}
      <Question key={search} />
    </>
  );
};

const Question = () => {
  const translate = useTranslate();
  const { deadline, event, isReady, isEventMissing, failure, letGo } = useBeginning();
  const { before, answered, ask } = useAnswer(deadline?.asked);
  const { canAccess = false } = useCanAccess({
    resource: 'deadlines',
    action: deadline ? 'edit' : 'create',
    ...(deadline && { record: deadline }),
  });
  return (
    <Box sx={layout}>
      <Section title={translate('pages.calculator.question')}>
        {deadline && <AskedDeadline deadline={deadline} canChange={canAccess} />}
        {isEventMissing && (
          <Alert severity="warning" sx={{ mb: 2 }}>
            {translate('pages.calculator.eventMissing')}
          </Alert>
        )}
        <Loadable state={{ isPending: !isReady, ...failure }}>
          <CalculatorForm ask={ask} question={before} event={event} onLetGo={letGo} />
        </Loadable>
      </Section>
      <Section title={translate('pages.calculator.answer')}>
        <Box role="status">
          {answered ? (
            <>
              <DeadlineReasons answer={answered.answer} />
              <Disclosure label={translate('pages.calculator.why')}>
                <DeadlineSteps steps={answered.answer.steps} />
              </Disclosure>
            </>
          ) : (
            translate('pages.calculator.noAnswer')
          )}
        </Box>
        <Alert severity="info" sx={{ mt: 2 }}>
          {translate('pages.calculator.notAdvice')}
        </Alert>
      </Section>
      {answered && canAccess && (
        <Section title={translate(deadline ? 'pages.deadline.changeTitle' : 'pages.deadline.saveTitle')}>
          {deadline ? (
            <ChangeDeadline deadline={deadline} question={answered.question} event={event} />
          ) : (
            <SaveDeadline question={answered.question} event={event} />
          )}
        </Section>
      )}
    </Box>
  );
};

const layout = {
  display: 'grid',
  gap: 2,
  alignItems: 'start',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 2fr) minmax(0, 3fr)' },
};
