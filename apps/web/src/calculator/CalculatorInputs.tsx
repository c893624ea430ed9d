import { Box } from '@mui/material';
import type { DeadlineRuleEntry } from '@paradero/contract/views/deadlines';
import { AutocompleteInput, NumberInput, required, SelectInput, TextInput, useTranslate } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { UnbrokenDates } from '../shared/dates/UnbrokenDates.js';
import { EdtfReading } from '../shared/inputs/EdtfReading.js';
import type { Records } from '../shared/record/records.js';
import { none, ofRule, triggerOf } from './question.js';
import { TollingInputs } from './TollingInputs.js';
import { TriggerEvent } from './TriggerEvent.js';
import { useCalendars } from '../shared/record/deadline/useCalendars.js';
import { useDeadlineRules } from '../shared/record/deadline/useDeadlineRules.js';
import { useRuleName } from '../shared/record/deadline/useRuleName.js';

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
  const nameOf = useRuleName();
  const chosen: unknown = useWatch({ name: 'rule' });
  const rule = rules.find(({ code }) => code === chosen);
  const choices = rules.map(({ code, authority }) => {
    const title = nameOf(code);
    return { id: code, title, name: `${title} · ${authority}` };
  });
  // The day stays where it was, to be typed over.
  const letGoOf = (from: Records['proceeding-events']) => {
    setValue('trigger', triggerOf(from, rule), { shouldDirty: true });
    onLetGo();
  };
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: 1, mb: 1 }}>
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
    </Box>
  );
};

const TriggerInput = ({ takesTime }: Pick<DeadlineRuleEntry, 'takesTime'>) => {
  const translate = useTranslate();
  const help = takesTime ? (
    <UnbrokenDates text={translate(`${words}.triggerAtHelp`)} />
  ) : (
    <EdtfReading source="trigger" help="forms.edtf.help" />
  );
  return (
    <TextInput
      source="trigger"
      label={takesTime ? `${words}.triggerAt` : `${words}.trigger`}
      helperText={help}
      validate={required('errors.field/required')}
      slotProps={{ htmlInput: { spellCheck: false, autoComplete: 'off', maxLength: 64 } }}
      fullWidth
    />
  );
};

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
  const calendars = useCalendars().map(({ jurisdiction, name }) => ({ id: jurisdiction, name }));
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
