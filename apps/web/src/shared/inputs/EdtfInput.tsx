import { isRequired, TextInput } from 'react-admin';
import { EdtfForms } from './EdtfForms.js';
import { EdtfReading } from './EdtfReading.js';
import type { KindInputProps } from './kindInput.js';

/** A date as uncertain as its source, with its reading in words while it is typed. */
export const EdtfInput = ({ common: { helperText, ...rest } }: KindInputProps) => (
  <div>
    <TextInput
      {...rest}
      fullWidth
      helperText={<EdtfReading source={rest.source} help={helperText || 'forms.edtf.help'} />}
      slotProps={{ htmlInput: { spellCheck: false, autoComplete: 'off', maxLength: 64 } }}
    />
    <EdtfForms source={rest.source} isRequired={isRequired(rest.validate)} />
  </div>
);
