import AddIcon from '@mui/icons-material/AddCircleOutlineOutlined';
import { Box, Button } from '@mui/material';
import {
  ArrayInput,
  DateInput,
  RemoveItemButton,
  SimpleFormIterator,
  TextInput,
  required,
  useSimpleFormIterator,
  useTranslate,
} from 'react-admin';

/** Stretches in which the clock stood; one without an end is still going on. */
export const TollingInputs = () => (
  <ArrayInput source="tolling" label="pages.calculator.tolling" helperText={false} sx={{ mt: 1 }}>
    <SimpleFormIterator
      disableReordering
      disableClear
      addButton={<AddStop />}
      removeButton={<RemoveItemButton label="pages.calculator.removeTolling" />}
    >
      <Box sx={stopStyle}>
        <DateInput
          source="from"
          label="pages.calculator.tollingFrom"
          validate={required('errors.field/required')}
          helperText={false}
        />
        <DateInput source="to" label="pages.calculator.tollingTo" helperText={false} />
        <TextInput
          source="reason"
          label="pages.calculator.tollingReason"
          helperText={false}
          sx={{ gridColumn: '1 / -1' }}
        />
      </Box>
    </SimpleFormIterator>
  </ArrayInput>
);

const AddStop = () => {
  const translate = useTranslate();
  const { add } = useSimpleFormIterator();
  return (
    <Button size="small" startIcon={<AddIcon />} onClick={() => add()}>
      {translate('pages.calculator.addTolling')}
    </Button>
  );
};

// A date shows its whole day, or the two stand below each other.
const stopStyle = {
  display: 'grid',
  flexGrow: 1,
  minWidth: 0,
  columnGap: 1,
  gridTemplateColumns: 'repeat(auto-fit, minmax(12rem, 1fr))',
};
