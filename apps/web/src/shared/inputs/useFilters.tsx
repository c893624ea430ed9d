import type { Field } from '@paradero/contract/fields';
import { useMediaQuery, type Theme } from '@mui/material';
import { cloneElement, type ReactElement } from 'react';
import { SearchInput, useResourceContext, useTranslate, useTranslateLabel } from 'react-admin';
import { useContract } from '../contract/useContract.js';
import { filterFor } from './filterFor.js';
import { ReferenceFilter } from './ReferenceFilter.js';

/**
 * Every filter the contract of the resource in context allows, and its search where it has one. Those in `foremost`
 * stand first and always, where there is room.
 */
export function useFilters(foremost: readonly string[] = []): ReactElement[] {
  const { fields, own, linked } = useContract();
  const resource = useResourceContext() ?? '';
  const translate = useTranslate();
  const hasRoom = useMediaQuery((theme: Theme) => theme.breakpoints.up('md'), { noSsr: true });
  const translateLabel = useTranslateLabel();
  const labelOf = (source: string) => String(translateLabel({ source, resource }));
  const filters = Object.entries(fields)
    // By whom and for which organisation a record is kept matters to the API, not to somebody who reads a list.
    .filter(([source, field]) => field.filter && (source in own || source === 'level'))
    .flatMap(([source, field]) => filterFor({ source, field, label: labelOf(source), translate }));
  const throughLinks = Object.entries(linked).map(([source, { through, to }]) => (
    <ReferenceFilter
      key={source}
      source={source}
      label={labelOf(source)}
      target={through.fields[to]?.target ?? ''}
    />
  ));
  const all = [...throughLinks, ...filters];
  const first = foremost.flatMap((name) => all.filter(({ key }) => key === name));
  const others = all.filter((filter) => !first.includes(filter));
  const ordered = [...(hasRoom ? first.map(alwaysOn) : first), ...others];
  return isSearchable(fields) ? [<SearchInput key="q" source="q" alwaysOn />, ...ordered] : ordered;
}

const isSearchable = (fields: Readonly<Record<string, Field>>) =>
  Object.values(fields).some(({ search }) => search);

const alwaysOn = (filter: ReactElement) => cloneElement(filter, { alwaysOn: true } as object);
