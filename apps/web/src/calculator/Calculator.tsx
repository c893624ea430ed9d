import { useMutation } from '@tanstack/react-query';
import { Alert, Box } from '@mui/material';
import type { DeadlineQuestion } from '@paradero/contract/views/deadlines';
import { Title, useTranslate } from 'react-admin';
import { Section } from '../shared/record/Section.js';
import { Answer } from './Answer.js';
import { CalculatorForm } from './CalculatorForm.js';
import { useDeadlinesApi } from './useDeadlinesApi.js';

/** When something is due by a rule, and why. Nothing is stored. */
export const Calculator = () => {
  const translate = useTranslate();
  const { preview } = useDeadlinesApi();
  const { data, mutateAsync } = useMutation({
    mutationFn: (question: DeadlineQuestion) => preview(question),
  });
  return (
    <>
      <Title title={translate('pages.calculator.title')} />
      <Box sx={layout}>
        <Section title={translate('pages.calculator.question')}>
          <CalculatorForm ask={mutateAsync} />
        </Section>
        <Section title={translate('pages.calculator.answer')}>
          <Box role="status">{data ? <Answer answer={data} /> : translate('pages.calculator.noAnswer')}</Box>
          <Alert severity="info" sx={{ mt: 2 }}>
            {translate('pages.calculator.notAdvice')}
          </Alert>
        </Section>
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
