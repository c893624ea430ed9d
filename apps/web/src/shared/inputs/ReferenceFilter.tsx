import { getResource } from '@paradero/contract/resources';
import { AutocompleteInput, ReferenceInput } from 'react-admin';
import { sortOf } from '../list/sortOf.js';

interface ReferenceFilterProps {
  source: string;
  label: string;
  /** Resource the field refers to. */
  target: string;
}

/** Keeps what refers to one record. */
export const ReferenceFilter = ({ source, label, target }: ReferenceFilterProps) => {
  const { sort, fields } = getResource(target);
  const canSearch = Object.values(fields).some(({ search }) => search);
  return (
    <ReferenceInput source={source} reference={target} sort={sortOf(sort)} perPage={25}>
      <AutocompleteInput
        label={label}
        filterToQuery={(q: string) => (canSearch ? { q } : {})}
        sx={{ minWidth: 260 }}
      />
    </ReferenceInput>
  );
};
