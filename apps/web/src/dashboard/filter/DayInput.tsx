import { TextField } from '@mui/material';
import { useState, type ChangeEvent } from 'react';

interface DayInputProps {
  label: string;
  value: string | undefined;
  onChange: (day: string | null) => void;
}

/** A day that counts once it is complete, so that the charts do not follow each keystroke of a year. */
export const DayInput = ({ label, value, onChange }: DayInputProps) => {
  const [draft, setDraft] = useState<string | null>(null);
  const change = ({ target }: ChangeEvent<HTMLInputElement>) => {
    if (!target.validity.valid) return setDraft(target.value);
    setDraft(null);
    onChange(target.value || null);
  };
  return (
    <TextField
      type="date"
      label={label}
      value={draft ?? value ?? ''}
      onChange={change}
      onBlur={() => setDraft(null)}
      slotProps={{ inputLabel: { shrink: true }, htmlInput: { min: '1900-01-01', max: '2199-12-31' } }}
    />
  );
};
