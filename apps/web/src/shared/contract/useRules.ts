import type { Field } from '@paradero/contract/fields';
import { useMemo } from 'react';
import { required, type Validator } from 'react-admin';
import { findRefusal } from './refusals.js';
import { getField, useContract } from './useContract.js';

/** What react-admin checks in an input before it sends the form: the contract, in the words of the API's codes. */
export function useRules(source: string): Validator[] {
  const contract = useContract();
  return useMemo(() => {
    const field = getField(contract, source);
    const judge: Validator = (value: unknown, values: Record<string, unknown>) => {
      const code = findRefusal(contract, source, { ...values, [source]: value === '' ? null : value });
      return code && `errors.${code}`;
    };
    // react-admin's own rule also marks the label; it is the only one that can.
    return field.required && canBeEmpty(field) ? [required('errors.field/required'), judge] : [judge];
  }, [contract, source]);
}

// A list may have no entries and a switch always stands somewhere: neither can be left out.
const canBeEmpty = ({ kind }: Field) => kind !== 'texts' && kind !== 'codes' && kind !== 'boolean';
