import type { Field } from '@paradero/contract/fields';
import type { ReactElement } from 'react';
import { SearchInput, useResourceContext, useTranslate, useTranslateLabel } from 'react-admin';
import { useContract } from '../contract/useContract.js';
import { filterFor } from './filterFor.js';

/** Every filter the contract of the resource in context allows, and its search where it has one. */
export function useFilters(): ReactElement[] {
  const { fields, own } = useContract();
  const resource = useResourceContext() ?? '';
  const translate = useTranslate();
  const translateLabel = useTranslateLabel();
  const labelOf = (source: string) => String(translateLabel({ source, resource }));
  const filters = Object.entries(fields)
    // By whom and for which organisation a record is kept matters to the API, not to somebody who reads a list.
    .filter(([source, field]) => field.filter && (source in own || source === 'level'))
    .flatMap(([source, field]) => filterFor({ source, field, label: labelOf(source), translate }));
  return isSearchable(fields) ? [<SearchInput key="q" source="q" alwaysOn />, ...filters] : filters;
}

const isSearchable = (fields: Readonly<Record<string, Field>>) =>
  Object.values(fields).some(({ search }) => search);
