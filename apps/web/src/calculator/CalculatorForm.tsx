import CalculateIcon from '@mui/icons-material/CalculateOutlined';
import { useQuery } from '@tanstack/react-query';
import { Alert } from '@mui/material';
import type { DeadlineAnswer, DeadlineQuestion, DeadlineRuleEntry } from '@paradero/contract/views/deadlines';
import { useState } from 'react';
import {
  AutocompleteInput,
  Form,
  NumberInput,
  required,
  ResourceContextProvider,
  SaveButton,
  SelectInput,
  TextInput,
  useGetList,
  useLocale,
} from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useTerm } from '../shared/fields/useTerm.js';
import { EdtfReading } from '../shared/inputs/EdtfReading.js';
import { problemOf } from '../shared/providers/problems.js';
import { TollingInputs } from './TollingInputs.js';
import { useDeadlinesApi } from './useDeadlinesApi.js';

interface Values {
  rule: string;
  trigger: string;
  count?: number | null;
  calendar?: string;
  tolling?: { from: string; to?: string | null; reason?: string | null }[];
}

interface CalculatorFormProps {
  ask: (question: DeadlineQuestion) => Promise<DeadlineAnswer>;
  /** What was asked before, to begin from. */
  question?: DeadlineQuestion | undefined;
}

const words = 'pages.calculator';
const ofRule = 'rule';
const none = 'none';

/** The rule, the day it counts from, and what the rule leaves open. */
export const CalculatorForm = ({ ask, question }: CalculatorFormProps) => {
  const [problem, setProblem] = useState<string>();
  const submit = async (values: object) => {
    setProblem(undefined);
    try {
      // The inputs below are all that can be in the form.
      await ask(questionOf(values as Values));
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      const { errors } = problemOf(error);
      if (!errors) setProblem(error.message);
      return errors;
    }
    return undefined;
  };
  return (
    <Form onSubmit={submit} defaultValues={question ? valuesOf(question) : { rule: 'R4', calendar: ofRule }}>
      {problem && (
        <Alert severity="error" sx={{ mb: 2 }}>
          {problem}
        </Alert>
      )}
      {/* A list of inputs asks which resource it is of. */}
      <ResourceContextProvider value="deadlines">
        <Inputs />
      </ResourceContextProvider>
      <SaveButton label={`${words}.ask`} icon={<CalculateIcon />} alwaysEnable />
    </Form>
  );
};

const Inputs = () => {
  const { rules } = useDeadlinesApi();
  const { data = [] } = useQuery({ queryKey: ['deadlines', 'rules'], queryFn: rules, staleTime: Infinity });
  const nameOf = useTerm('deadlineRules');
  const chosen: unknown = useWatch({ name: 'rule' });
  const rule = data.find(({ code }) => code === chosen);
  const isSpanish = useLocale() === 'es';
  const choices = data.map(({ code, name, nameEs, authority }) => ({
    id: code,
    name: `${(isSpanish && nameEs) || name || nameOf(code)} · ${authority}`,
  }));
  return (
    <>
      <AutocompleteInput
        source="rule"
        label={`${words}.rule`}
        helperText={`${words}.ruleHelp`}
        choices={choices}
        validate={required('errors.field/required')}
        fullWidth
      />
      <TriggerInput rule={rule} />
      {rule && rule.takesCount !== 'fixed' && (
        <NumberInput
          source="count"
          label={`${words}.count`}
          helperText={`${words}.countHelp`}
          min={1}
          step={1}
          fullWidth
        />
      )}
      <CalendarInput />
      {rule?.tollable && <TollingInputs />}
    </>
  );
};

const TriggerInput = ({ rule }: { rule: DeadlineRuleEntry | undefined }) => (
  <TextInput
    source="trigger"
    label={rule?.takesTime ? `${words}.triggerAt` : `${words}.trigger`}
    helperText={
      rule?.takesTime ? `${words}.triggerAtHelp` : <EdtfReading source="trigger" help="forms.edtf.help" />
    }
    validate={required('errors.field/required')}
    slotProps={{ htmlInput: { spellCheck: false, autoComplete: 'off', maxLength: 64 } }}
    fullWidth
  />
);

const CalendarInput = () => {
  const { data = [] } = useGetList<{ id: string; name: string; jurisdiction: string }>('calendars', {
    pagination: { page: 1, perPage: 200 },
    sort: { field: 'jurisdiction', order: 'ASC' },
  });
  const calendars = data.map(({ jurisdiction, name }) => ({ id: jurisdiction, name }));
  return (
    <SelectInput
      source="calendar"
      label={`${words}.calendar`}
      helperText={`${words}.calendarHelp`}
      choices={[
        { id: ofRule, name: `${words}.calendarOfRule` },
        ...calendars,
        { id: none, name: `${words}.calendarNone` },
      ]}
      validate={required('errors.field/required')}
      fullWidth
    />
  );
};

function valuesOf({ calendar, tolling, ...question }: DeadlineQuestion) {
  return {
    ...question,
    calendar: calendar === undefined ? ofRule : (calendar ?? none),
    ...(tolling && { tolling }),
  };
}

function questionOf({ rule, trigger, count, calendar, tolling = [] }: Values): DeadlineQuestion {
  return {
    rule,
    trigger: trigger.trim(),
    ...(typeof count === 'number' && { count }),
    ...(calendar !== ofRule && { calendar: calendar === none ? null : calendar }),
    ...(tolling.length > 0 && {
      tolling: tolling.map(({ from, to, reason }) => ({ from, to: to || null, reason: reason || null })),
    }),
  };
}
