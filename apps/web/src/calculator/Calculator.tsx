import { useMutation } from '@tanstack/react-query';
import { Alert, Box } from '@mui/material';
import { deadlineQuestion, type DeadlineQuestion } from '@paradero/contract/views/deadlines';
import { Title, useCanAccess, useLocation, useTranslate } from 'react-admin';
import { DeadlineReasons } from '../shared/record/deadline/DeadlineReasons.js';
import { DeadlineSteps } from '../shared/record/deadline/DeadlineSteps.js';
import { Disclosure } from '../shared/record/Disclosure.js';
import { Loadable } from '../shared/record/Loadable.js';
import { Section } from '../shared/record/Section.js';
import { CalculatorForm } from './CalculatorForm.js';
import { ChangeDeadline } from './ChangeDeadline.js';
import { SaveDeadline } from './SaveDeadline.js';
import { useBeginning } from './useBeginning.js';
import { useDeadlinesApi } from '../shared/record/deadline/useDeadlinesApi.js';

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
  const { canAccess } = useCanAccess({ resource: 'deadlines', action: 'create' });
  const { preview } = useDeadlinesApi();
  const { data, variables, mutateAsync } = useMutation({
    mutationFn: (question: DeadlineQuestion) => preview(question),
  });
  const before = deadlineQuestion.safeParse(deadline?.asked);
  return (
    <Box sx={layout}>
      <Section title={translate('pages.calculator.question')}>
        {isEventMissing && (
          <Alert severity="warning" sx={{ mb: 2 }}>
            {translate('pages.calculator.eventMissing')}
          </Alert>
        )}
        <Loadable state={{ isPending: !isReady, ...failure }}>
          <CalculatorForm
            ask={mutateAsync}
            question={before.success ? before.data : undefined}
            event={event}
            onLetGo={letGo}
          />
        </Loadable>
      </Section>
      <Section title={translate('pages.calculator.answer')}>
        <Box role="status">
          {data ? (
            <>
              <DeadlineReasons answer={data} />
              <Disclosure label={translate('pages.calculator.why')}>
                <DeadlineSteps steps={data.steps} />
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
      {data && canAccess && (
        <Section title={translate(deadline ? 'pages.deadline.changeTitle' : 'pages.deadline.saveTitle')}>
          {deadline ? (
            <ChangeDeadline deadline={deadline} question={variables} event={event} />
          ) : (
            <SaveDeadline question={variables} event={event} />
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
