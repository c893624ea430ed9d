import { Box, Button } from '@mui/material';
import { codesOf } from '@paradero/contract/vocabulary';
import {
  AutocompleteInput,
  BooleanInput,
  RadioButtonGroupInput,
  required,
  SelectInput,
  useTranslate,
} from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTerm } from '../shared/fields/useTerm.js';

const words = 'pages.noticeSettings';
const isRequired = required('errors.field/required');

/** What can be said of being told. */
export const NoticeSettingsInputs = () => {
  const digestWord = useTerm('digests');
  const mail: unknown = useWatch({ name: 'mail' });
  const digests = codesOf('digests').map((code) => ({ id: code, name: digestWord(code) }));
  return (
    <>
      <ZoneInput />
      <Box sx={{ display: 'flex', columnGap: 2, flexWrap: 'wrap', mt: 1 }}>
        <HourInput source="sendFrom" first={0} />
        <HourInput source="sendUntil" first={1} />
      </Box>
      <BooleanInput source="mail" label={`${words}.mail`} helperText={`${words}.mailHelp`} />
      {mail === true && (
        <RadioButtonGroupInput
          source="digest"
          label={`${words}.digest`}
          choices={digests}
          translateChoice={false}
          helperText={false}
          row={false}
        />
      )}
    </>
  );
};

const ZoneInput = () => {
  const translate = useTranslate();
  const { setValue } = useFormContext();
  const chosen: unknown = useWatch({ name: 'zone' });
  const here = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <>
      <AutocompleteInput
        source="zone"
        label={`${words}.zone`}
        choices={zones}
        translateChoice={false}
        validate={isRequired}
        helperText={false}
        fullWidth
      />
      {here !== chosen && (
        <Button sx={{ mb: 2 }} onClick={() => setValue('zone', here, { shouldDirty: true })}>
          {translate(`${words}.zoneHere`, { zone: here })}
        </Button>
      )}
    </>
  );
};

// Browsers leave UTC out of the list.
const zones = [...new Set(['UTC', ...Intl.supportedValuesOf('timeZone')])].map((zone) => ({
  id: zone,
  name: zone.replaceAll('_', ' '),
}));

const HourInput = ({ source, first }: { source: 'sendFrom' | 'sendUntil'; first: 0 | 1 }) => (
  <SelectInput
    source={source}
    label={`${words}.${source}`}
    choices={Array.from({ length: 24 }, (_, hour) => ({
      id: hour + first,
      name: `${String(hour + first).padStart(2, '0')}:00`,
    }))}
    translateChoice={false}
    validate={isRequired}
    helperText={false}
    sx={{ minWidth: '8rem' }}
  />
);
