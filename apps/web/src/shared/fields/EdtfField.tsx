import { Box } from '@mui/material';
import { useLocale, useRecordContext, useTranslate } from 'react-admin';
import { edtfWords, type DateSense } from '../dates/edtfWords.js';

interface EdtfFieldProps {
  /** Field that holds the EDTF text, or an object with it. */
  source: string;
  /** How an interval is meant; an event by default. */
  sense?: DateSense;
  label?: string;
}

/** An uncertain date in words; the notation is in its title. */
export const EdtfField = ({ source, sense = 'event' }: EdtfFieldProps) => {
  const record = useRecordContext();
  const translate = useTranslate();
  const locale = useLocale() ?? 'en';
  const edtf = readEdtfOf(record?.[source]);
  return (
    <Box component="span" title={edtf ?? undefined} sx={edtf ? undefined : { color: 'text.secondary' }}>
      {edtfWords(edtf, { locale, translate, sense })}
    </Box>
  );
};

function readEdtfOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null || !('edtf' in value)) return null;
  return typeof value.edtf === 'string' ? value.edtf : null;
}
