import type { QuestionRuleSetting } from '@paradero/contract/views/question-rules';
import { BooleanInput, NumberInput, required, TextInput, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';

const words = 'pages.questionRules';
const isRequired = required('errors.field/required');

/** What can be set of a rule. */
export const QuestionRuleInputs = ({ rule }: { rule: QuestionRuleSetting }) => {
  const translate = useTranslate();
  const isActive: unknown = useWatch({ name: 'active' });
  return (
    <>
      <BooleanInput source="active" label={`${words}.active`} helperText={false} />
      {isActive === false && (
        <TextInput
          source="reason"
          label={`${words}.reason`}
          validate={isRequired}
          multiline
          fullWidth
          helperText={false}
        />
      )}
      {rule.defaults.map((comesWith, index) => (
        <NumberInput
          key={comesWith}
          source={`thresholds.${index}`}
          label={translate(`${words}.threshold`, { unit: translate(`${words}.unit.${rule.unit}`) })}
          helperText={translate(`${words}.comesWith`, { default: comesWith })}
          validate={isRequired}
          min={1}
          max={3650}
          fullWidth
        />
      ))}
    </>
  );
};
