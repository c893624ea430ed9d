import { Box, Button, TextField } from '@mui/material';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { clockNames, type ClockName } from './clocks.js';
import { useClocks } from './useClocks.js';

interface ClockBarProps {
  /** Which clocks the page understands. */
  names?: readonly ClockName[];
  /** The last day that can be chosen, when the page has no future. */
  until?: string;
}

/** One date input for each clock, with a sentence that says what the clock means. */
export const ClockBar = ({ names = clockNames, until }: ClockBarProps) => {
  const { clocks, setClocks } = useClocks();
  const translate = useTranslate();
  const id = useId();
  const isSet = names.some((name) => clocks[name]);
  return (
    <Box role="group" aria-label={translate('app.clocks.label')} sx={barStyle}>
      {names.map((name) => (
        <TextField
          key={name}
          id={`${id}-${name}`}
          type="date"
          label={translate(`app.clocks.${name}.label`)}
          helperText={translate(`app.clocks.${name}.help`)}
          value={clocks[name] ?? ''}
          onChange={(event) => setClocks({ [name]: event.target.value || null })}
          slotProps={{
            inputLabel: { shrink: true },
            htmlInput: { min: '2000-01-01', ...(until && { max: until }) },
          }}
          sx={{ maxWidth: 280 }}
        />
      ))}
      {isSet && (
        <Button
          onClick={() => setClocks(Object.fromEntries(names.map((name) => [name, null])))}
          sx={{ mt: 1 }}
        >
          {translate('app.clocks.now')}
        </Button>
      )}
    </Box>
  );
};

const barStyle = { display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'flex-start' };
