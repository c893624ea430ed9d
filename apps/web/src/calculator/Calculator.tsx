import { useMutation } from '@tanstack/react-query';
import { Alert, Box } from '@mui/material';
import { deadlineQuestion, type DeadlineQuestion } from '@paradero/contract/views/deadlines';
import { Title, useCanAccess, useGetOne, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router';
import { DeadlineReasons } from '../shared/record/deadline/DeadlineReasons.js';
import type { Records } from '../shared/record/records.js';
import { Section } from '../shared/record/Section.js';
import { CalculatorForm } from './CalculatorForm.js';
import { ChangeDeadline } from './ChangeDeadline.js';
import { SaveDeadline } from './SaveDeadline.js';
import { useDeadlinesApi } from './useDeadlinesApi.js';

/** When something is due by a rule, and why; and from there, if wanted, a deadline of the record. */
export const Calculator = () => {
  const translate = useTranslate();
  const [search] = useSearchParams();
  const id = search.get('deadline') ?? '';
  const { data: deadline, isPending } = useGetOne<Records['deadlines']>(
    'deadlines',
    { id },
    { enabled: id !== '' },
  );
  const { canAccess } = useCanAccess({ resource: 'deadlines', action: 'create' });
  const { preview } = useDeadlinesApi();
  const { data, variables, mutateAsync } = useMutation({
    mutationFn: (question: DeadlineQuestion) => preview(question),
  });
  const before = deadlineQuestion.safeParse(deadline?.asked);
  return (
    <>
      <Title title={translate('pages.calculator.title')} />
      <Box sx={layout}>
        <Section title={translate('pages.calculator.question')}>
          {(id === '' || !isPending) && (
            <CalculatorForm ask={mutateAsync} question={before.success ? before.data : undefined} />
          )}
        </Section>
        <Section title={translate('pages.calculator.answer')}>
          <Box role="status">
            {data ? <DeadlineReasons answer={data} /> : translate('pages.calculator.noAnswer')}
          </Box>
          <Alert severity="info" sx={{ mt: 2 }}>
            {translate('pages.calculator.notAdvice')}
          </Alert>
        </Section>
        {data && canAccess && (
          <Section title={translate(deadline ? 'pages.deadline.changeTitle' : 'pages.deadline.saveTitle')}>
            {deadline ? (
              <ChangeDeadline deadline={deadline} question={variables} />
            ) : (
              <SaveDeadline question={variables} />
            )}
          </Section>
        )}
      </Box>
    </>
  );
};

const layout = {
  display: 'grid',
  gap: 2,
  alignItems: 'start',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 2fr) minmax(0, 3fr)' },
};
