import type { Field, FieldKind } from '@paradero/contract/fields';
import type { ComponentType } from 'react';
import { DateInput, NumberInput, TextArrayInput, TextInput } from 'react-admin';
import { isCountry } from '../contract/useContract.js';
import { BooleanChoice } from './BooleanChoice.js';
import { CodeChoice } from './CodeChoice.js';
import { CodesChoice } from './CodesChoice.js';
import { CountryInput } from './CountryInput.js';
import { EdtfInput } from './EdtfInput.js';
import { wholeRow, type KindInputProps } from './kindInput.js';
import { ReferenceChoice } from './ReferenceChoice.js';

const inputs: Partial<Record<FieldKind, ComponentType<KindInputProps>>> = {
  text: ({ common, type }) => <TextInput {...common} {...(type && { type })} />,
  longtext: ({ common }) => <TextInput {...common} multiline minRows={3} sx={wholeRow} />,
  texts: ({ common: { defaultValue: _, ...rest } }) => <TextArrayInput {...rest} sx={wholeRow} />,
  code: CodeChoice,
  codes: CodesChoice,
  day: ({ common }) => <DateInput {...common} />,
  edtf: EdtfInput,
  integer: ({ common }) => <NumberInput {...common} step={1} />,
  decimal: ({ common }) => <NumberInput {...common} step="any" />,
  boolean: BooleanChoice,
  reference: ReferenceChoice,
};

/** The input for a field by its kind; what only the server writes has none, and asking for it is a mistake. */
export function inputFor(source: string, field: Field): ComponentType<KindInputProps> {
  const input = isCountry(source) ? CountryInput : inputs[field.kind];
  if (!input || field.write === 'never') throw new Error(`${source} cannot be entered`);
  return input;
}
