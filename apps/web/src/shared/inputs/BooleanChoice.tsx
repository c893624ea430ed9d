import { BooleanInput, NullableBooleanInput } from 'react-admin';
import type { KindInputProps } from './kindInput.js';

/** Yes or no; where the contract allows that nobody knows, unknown is the third answer. */
export const BooleanChoice = ({ field, common }: KindInputProps) =>
  field.required ? (
    <BooleanInput {...common} defaultValue={common.defaultValue ?? false} />
  ) : (
    <NullableBooleanInput {...common} nullLabel="forms.unknown" />
  );
