import { AutocompleteInput } from 'react-admin';
import { useRules } from '../contract/useRules.js';
import { FieldInput } from './FieldInput.js';

const zones = Intl.supportedValuesOf('timeZone').map((id) => ({ id, name: id.replaceAll('_', ' ') }));

/** A time of day where a source tells it, and the time zone it is told in: both or neither. */
export const LocalTimeInputs = () => {
  const validate = useRules('zone');
  return (
    <>
      <FieldInput source="localTime" type="time" />
      <AutocompleteInput
        source="zone"
        choices={zones}
        translateChoice={false}
        validate={validate}
        helperText={false}
      />
    </>
  );
};
