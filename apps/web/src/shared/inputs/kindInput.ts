import type { Field } from '@paradero/contract/fields';
import type { Validator } from 'react-admin';

/** What every input is given, whatever the kind of its field. */
export interface CommonInputProps {
  source: string;
  label?: string;
  /** What a new record starts with. */
  defaultValue?: unknown;
  validate: Validator[];
  helperText: string | false;
  readOnly: boolean;
}

/** What the input for one kind of field is given. */
export interface KindInputProps {
  field: Field;
  common: CommonInputProps;
  /** Narrows the records a reference may choose from. */
  filter?: Record<string, unknown>;
  /** Type of a line of text, such as `time`. */
  type?: string;
}

/** Style of an input that needs the width of the form. */
export const wholeRow = { gridColumn: '1 / -1' };
