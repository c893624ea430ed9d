import { Box, Chip } from '@mui/material';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { formsFor, inForm } from '../dates/edtfForms.js';

interface EdtfFormsProps {
  source: string;
  /** Whether the date must be given. */
  isRequired: boolean;
}

/** How sure the date is, to be chosen instead of its notation, once there is a date. */
export const EdtfForms = ({ source, isRequired }: EdtfFormsProps) => {
  const reasonId = useId();
  const translate = useTranslate();
  // Only read and set: a second registration of the input would take its rules away.
  const { setValue, formState } = useFormContext();
  const value: unknown = useWatch({ name: source });
  const text = typeof value === 'string' ? value : '';
  const offered = formsFor(text, isRequired);
  const mustWait = offered.some(({ isOpen }) => !isOpen);
  return (
    <Box
      role="group"
      aria-label={translate('forms.edtf.forms.label')}
      aria-describedby={mustWait ? reasonId : undefined}
      sx={rowStyle}
    >
      {offered.map(({ form, isChosen, isOpen }) => (
        <Chip
          key={form}
          size="small"
          variant={isChosen ? 'filled' : 'outlined'}
          color={isChosen ? 'primary' : 'default'}
          label={translate(`forms.edtf.forms.${form}`)}
          aria-pressed={isChosen}
          disabled={!isOpen}
          onClick={() =>
            setValue(source, inForm(text, form), {
              shouldDirty: true,
              shouldTouch: true,
              shouldValidate: formState.isSubmitted,
            })
          }
        />
      ))}
      {mustWait && (
        <Box component="span" id={reasonId} sx={{ typography: 'caption', color: 'text.secondary' }}>
          {translate('forms.edtf.forms.dateFirst')}
        </Box>
      )}
    </Box>
  );
};

const rowStyle = { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 0.5, mb: 1.5 };
