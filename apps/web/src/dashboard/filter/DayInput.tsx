import { TextField } from '@mui/material';
import { useRef, useState, type ChangeEvent } from 'react';

interface DayInputProps {
  label: string;
  value: string | undefined;
  /** `replace` tells that the reader goes on typing in the same field. */
  onChange: (day: string | null, step: { replace: boolean }) => void;
  /** What is wrong with the day. */
  error?: string | undefined;
}

/** A day that counts once it is complete, so that the charts do not follow each keystroke of a year. */
export const DayInput = ({ label, value, onChange, error }: DayInputProps) => {
  const [draft, setDraft] = useState<string | null>(null);
  const hasChanged = useRef(false);
  const change = ({ target }: ChangeEvent<HTMLInputElement>) => {
    if (!target.validity.valid) return setDraft(target.value);
    setDraft(null);
    onChange(target.value || null, { replace: hasChanged.current });
    hasChanged.current = true;
  };
  const leave = () => {
    hasChanged.current = false;
    setDraft(null);
  };
  return (
    <TextField
      type="date"
      label={label}
      value={draft ?? value ?? ''}
      onChange={change}
      onBlur={leave}
      error={error !== undefined}
      helperText={error}
      slotProps={{ inputLabel: { shrink: true }, htmlInput: { min: '1900-01-01', max: '2199-12-31' } }}
    />
  );
};
