import { Box, Chip } from '@mui/material';
import { useInput, useTranslate } from 'react-admin';
import { edtfForms, formOf, inForm } from '../dates/edtfForms.js';

/** How sure the date is, to be chosen instead of its notation. */
export const EdtfForms = ({ source }: { source: string }) => {
  const translate = useTranslate();
  const { field, isRequired } = useInput({ source });
  const text = typeof field.value === 'string' ? field.value : '';
  const current = formOf(text);
  const offered = edtfForms.filter((form) => !(form === 'unknown' && isRequired));
  return (
    <Box role="group" aria-label={translate('forms.edtf.forms.label')} sx={rowStyle}>
      {offered.map((form) => (
        <Chip
          key={form}
          size="small"
          variant={form === current ? 'filled' : 'outlined'}
          color={form === current ? 'primary' : 'default'}
          label={translate(`forms.edtf.forms.${form}`)}
          aria-pressed={form === current}
          onClick={() => field.onChange(inForm(text, form))}
        />
      ))}
    </Box>
  );
};

const rowStyle = { display: 'flex', flexWrap: 'wrap', gap: 0.5, mb: 1.5 };
