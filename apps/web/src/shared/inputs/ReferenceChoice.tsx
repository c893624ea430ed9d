import { getResource } from '@paradero/contract/resources';
import { AutocompleteInput, ReferenceInput } from 'react-admin';
import { sortOf } from '../list/sortOf.js';
import type { KindInputProps } from './kindInput.js';

/** Chooses a record of another resource by typing some of its words. */
export const ReferenceChoice = ({ field, common: { source, ...rest }, filter }: KindInputProps) => {
  const target = getResource(field.target ?? '');
  const canSearch = Object.values(target.fields).some(({ search }) => search);
  return (
    <ReferenceInput
      source={source}
      reference={target.name}
      sort={sortOf(target.sort)}
      perPage={25}
      {...(filter && { filter })}
    >
      <AutocompleteInput
        {...rest}
        noOptionsText="forms.noOptions"
        filterToQuery={(q: string) => (canSearch ? { q } : {})}
      />
    </ReferenceInput>
  );
};
