import { ReferenceField, useGetRecordRepresentation, useRecordContext } from 'react-admin';
import { useReadClocks } from '../clocks/useClocks.js';
import { RecordLink } from '../fields/RecordLink.js';
import { OutOfReach } from './OutOfReach.js';
import type { ValueProps } from './valueProps.js';

/** The name of the record a reference points at, leading to its page unless `plain`. */
export const ReferenceValue = ({ source, field, plain }: ValueProps) => {
  const reference = field.target ?? '';
  const meta = useReadClocks(reference);
  return (
    <ReferenceField
      source={source}
      reference={reference}
      link={false}
      queryOptions={{ meta }}
      empty={<OutOfReach />}
    >
      {plain ? <RecordName resource={reference} /> : <RecordLink />}
    </ReferenceField>
  );
};

const RecordName = ({ resource }: { resource: string }) => {
  const represent = useGetRecordRepresentation(resource);
  return <span>{represent(useRecordContext())}</span>;
};
