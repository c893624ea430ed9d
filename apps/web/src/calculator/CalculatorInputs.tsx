import type { DeadlineRuleEntry } from '@paradero/contract/views/deadlines';
import {
  AutocompleteInput,
  NumberInput,
  required,
  SelectInput,
  TextInput,
  useGetList,
  useLocale,
} from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTerm } from '../shared/fields/useTerm.js';
import { EdtfReading } from '../shared/inputs/EdtfReading.js';
import type { Records } from '../shared/record/records.js';
import { useWordsOf } from '../shared/record/useWordsOf.js';
import { none, ofRule, triggerOf } from './question.js';
import { TollingInputs } from './TollingInputs.js';
import { TriggerEvent } from './TriggerEvent.js';
import { useDeadlineRules } from './useDeadlineRules.js';

const words = 'pages.calculator';

interface CalculatorInputsProps {
  /** The event it counts from, in place of a typed day. */
  event: Records['proceeding-events'] | undefined;
  onLetGo: () => void;
}

/** The rule, what it counts from, and what the rule leaves open. */
export const CalculatorInputs = ({ event, onLetGo }: CalculatorInputsProps) => {
  const rules = useDeadlineRules();
  const { setValue } = useFormContext();
  const nameOf = useTerm('deadlineRules');
  const chosen: unknown = useWatch({ name: 'rule' });
  const rule = rules.find(({ code }) => code === chosen);
  const isSpanish = useLocale() === 'es';
  const choices = rules.map(({ code, name, nameEs, authority }) => {
    const title = (isSpanish && nameEs) || name || nameOf(code);
    return { id: code, title, name: `${title} · ${authority}` };
  });
  // The day stays where it was, to be typed over.
  const letGoOf = (from: Records['proceeding-events']) => {
    setValue('trigger', triggerOf(from, rule), { shouldDirty: true });
    onLetGo();
  };
  return (
    <>
      <AutocompleteInput
        source="rule"
        label={`${words}.rule`}
        // A line of input cuts a long name; below it stands whole, with the law.
        helperText={choices.find(({ id }) => id === chosen)?.name ?? `${words}.ruleHelp`}
        choices={choices}
        inputText={({ title }: (typeof choices)[number]) => title}
        validate={required('errors.field/required')}
        fullWidth
      />
      {event ? (
        <TriggerEvent event={event} onLetGo={() => letGoOf(event)} />
      ) : (
        <TriggerInput takesTime={rule?.takesTime ?? false} />
      )}
      {rule && rule.takesCount !== 'fixed' && <CountInput />}
      <CalendarInput />
      {rule?.tollable && <TollingInputs />}
    </>
  );
};

const TriggerInput = ({ takesTime }: Pick<DeadlineRuleEntry, 'takesTime'>) => (
  <TextInput
    source="trigger"
    label={takesTime ? `${words}.triggerAt` : `${words}.trigger`}
    helperText={
      takesTime ? `${words}.triggerAtHelp` : <EdtfReading source="trigger" help="forms.edtf.help" />
    }
    validate={required('errors.field/required')}
    slotProps={{ htmlInput: { spellCheck: false, autoComplete: 'off', maxLength: 64 } }}
    fullWidth
  />
);

const CountInput = () => (
  <NumberInput
    source="count"
    label={`${words}.count`}
    helperText={`${words}.countHelp`}
    min={1}
    step={1}
    fullWidth
  />
);

const CalendarInput = () => {
  const wordsOf = useWordsOf();
  const { data = [] } = useGetList<Records['calendars']>('calendars', {
    pagination: { page: 1, perPage: 200 },
    sort: { field: 'jurisdiction', order: 'ASC' },
  });
  const calendars = data.map(({ jurisdiction, name, nameEs }) => ({
    id: jurisdiction,
    name: wordsOf(name, nameEs).text,
  }));
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
