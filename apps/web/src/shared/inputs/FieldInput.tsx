import { createElement } from 'react';
import { required, useRecordContext, useResourceContext, useTranslate } from 'react-admin';
import { useField } from '../contract/useContract.js';
import { useRules } from '../contract/useRules.js';
import { inputFor } from './inputFor.js';
import type { CommonInputProps, KindInputProps } from './kindInput.js';

type FieldInputProps = Pick<CommonInputProps, 'source' | 'label' | 'defaultValue'> &
  Pick<KindInputProps, 'filter' | 'type'> & {
    /** Whether this form cannot do without it, though the record can. */
    isRequired?: boolean;
  };

/**
 * The input for a field of the contract in context: chosen by its kind, checked by its rules, with the help text at
 * `resources.<name>.help.<field>`. A field that is set once is closed afterwards.
 */
export const FieldInput = ({ filter, type, isRequired = false, ...given }: FieldInputProps) => {
  const { source } = given;
  const field = useField(source);
  const resource = useResourceContext() ?? '';
  const isNew = useRecordContext()?.id === undefined;
  const translate = useTranslate();
  const rules = useRules(source);
  const help = translate(`resources.${resource}.help.${source}`, { _: '' });
  const common = {
    ...given,
    validate: isRequired ? [isGiven, ...rules] : rules,
    helperText: help || (false as const),
    readOnly: field.write === 'create' && !isNew,
  };
  // One of a few components made once; which of them is a matter of the field's kind.
  return createElement(inputFor(source, field), {
    field,
    common,
    ...(filter && { filter }),
    ...(type && { type }),
  });
};

const isGiven = required('errors.field/required');
