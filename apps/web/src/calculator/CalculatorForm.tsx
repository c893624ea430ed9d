import CalculateIcon from '@mui/icons-material/CalculateOutlined';
import { Alert } from '@mui/material';
import type { DeadlineAnswer, DeadlineQuestion } from '@paradero/contract/views/deadlines';
import { useState } from 'react';
import { Form, ResourceContextProvider, SaveButton } from 'react-admin';
import { problemOf, wordsOfProblem } from '../shared/providers/problems.js';
import type { Records } from '../shared/record/records.js';
import { CalculatorInputs } from './CalculatorInputs.js';
import { ofRule, questionOf, triggerOf, valuesOf, type Values } from './question.js';
import { useDeadlineRules } from '../shared/record/deadline/useDeadlineRules.js';

interface CalculatorFormProps {
  ask: (question: DeadlineQuestion) => Promise<DeadlineAnswer>;
  /** What was asked before, to begin from. */
  question?: DeadlineQuestion | undefined;
  /** The event it counts from, in place of a typed day. */
  event: Records['proceeding-events'] | undefined;
  onLetGo: () => void;
}

/** The rule, the day it counts from, and what the rule leaves open. */
export const CalculatorForm = ({ ask, question, event, onLetGo }: CalculatorFormProps) => {
  const [problem, setProblem] = useState<string>();
  const [start] = useState(() => (question ? valuesOf(question) : { rule: 'R4', calendar: ofRule }));
  const rules = useDeadlineRules();
  const submit = async (values: object) => {
    setProblem(undefined);
    // The inputs below are all that can be in the form.
    const typed = values as Values;
    const rule = rules.find(({ code }) => code === typed.rule);
    const trigger = event ? triggerOf(event, rule) : typed.trigger;
    try {
      await ask(questionOf({ ...typed, trigger }, rule));
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      const { errors } = problemOf(error);
      if (!errors) setProblem(error.message);
      // An event stands where the day would be typed.
      else if (event) setProblem(wordsOfProblem(error, (field) => field === 'trigger'));
      return errors;
    }
    return undefined;
  };
  return (
    <Form onSubmit={submit} defaultValues={start}>
      {problem && (
        <Alert severity="error" sx={{ mb: 2 }}>
          {problem}
        </Alert>
      )}
      {/* A list of inputs asks which resource it is of. */}
      <ResourceContextProvider value="deadlines">
        <CalculatorInputs event={event} onLetGo={onLetGo} />
      </ResourceContextProvider>
      <SaveButton label="pages.calculator.ask" icon={<CalculateIcon />} alwaysEnable />
    </Form>
  );
};
