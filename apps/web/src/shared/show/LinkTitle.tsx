import { Fragment } from 'react';
import { ReferenceField, useGetResourceLabel, useRecordContext, type RaRecord } from 'react-admin';
import type { Resource } from '@paradero/contract/resource';
import { useReadClocks } from '../clocks/useClocks.js';
import { useContract } from '../contract/useContract.js';

/** Names a record that only links others by the names of the first two it links. */
export const LinkTitle = () => {
  const { name } = useContract();
  const getResourceLabel = useGetResourceLabel();
  return (
    <>
      {getResourceLabel(name, 1)}: <LinkedNames />
    </>
  );
};

/** The names of the first two records that the record in context links. */
export const LinkedNames = () => {
  const contract = useContract();
  const record = useRecordContext();
  return linksOf(contract, record).map(({ source, target }, index) => (
    <Fragment key={source}>
      {index > 0 && ' · '}
      <LinkedName source={source} target={target} />
    </Fragment>
  ));
};

const LinkedName = ({ source, target }: { source: string; target: string }) => (
  <ReferenceField
    source={source}
    reference={target}
    link={false}
    queryOptions={{ meta: useReadClocks(target) }}
    // The heading has a size of its own.
    sx={{ '& .MuiTypography-root': { font: 'inherit' } }}
  />
);

function linksOf({ own }: Resource, record: RaRecord | undefined) {
  const set = Object.entries(own).flatMap(([source, { target }]) =>
    target !== undefined && target !== 'sources' && record?.[source] ? [{ source, target }] : [],
  );
  return set.slice(0, 2);
}
