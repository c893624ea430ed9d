import { readEdtf } from '@paradero/domain/edtf';
import { Box } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { UnbrokenDates } from '../dates/UnbrokenDates.js';
import { edtfWords } from '../dates/edtfWords.js';
import { senseOf } from '../contract/senseOf.js';

interface EdtfReadingProps {
  source: string;
  /** What is said while nothing is typed. */
  help: string;
}

/** How the date that stands in an input is understood, or why it is not. */
export const EdtfReading = ({ source, help }: EdtfReadingProps) => {
  const translate = useTranslate();
  const locale = useLocale() ?? 'en';
  const value: unknown = useWatch({ name: source });
  if (typeof value !== 'string' || value.trim() === '')
    return (
      <span>
        <UnbrokenDates text={translate(help, { _: help })} />
      </span>
    );
  const reading = readEdtf(value);
  if (!reading.ok) {
    return (
      <Box component="span" role="status" sx={{ color: 'warning.main' }}>
        {translate(`errors.${reading.reason}`)}
      </Box>
    );
  }
  const words = edtfWords(value, { locale, translate, sense: senseOf(source) });
  return (
    <Box component="span" role="status" sx={{ color: 'text.primary' }}>
      {translate('forms.edtf.reading', { words })}
    </Box>
  );
};
