import { ArrayInput, DateInput, SimpleFormIterator, TextInput, required } from 'react-admin';

/** Stretches in which the clock stood; one without an end is still going on. */
export const TollingInputs = () => (
  <ArrayInput source="tolling" label="pages.calculator.tolling" helperText={false}>
    <SimpleFormIterator inline disableReordering disableClear>
      <DateInput
        source="from"
        label="pages.calculator.tollingFrom"
        validate={required('errors.field/required')}
        helperText={false}
      />
      <DateInput source="to" label="pages.calculator.tollingTo" helperText={false} />
      <TextInput source="reason" label="pages.calculator.tollingReason" helperText={false} />
    </SimpleFormIterator>
  </ArrayInput>
);
