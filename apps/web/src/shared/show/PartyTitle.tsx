import {
  useGetRecordRepresentation,
  useGetResourceLabel,
  useReference,
  useResourceContext,
} from 'react-admin';
import type { Records } from '../record/records.js';
import { useDateWords } from '../record/useDateWords.js';
import { useClocksOf } from '../record/useRelated.js';

interface PartyTitleProps {
  /** The party by which one record is told from another; undefined while it is not known. */
  partyId: string | undefined;
  date: string | undefined;
}

/** The heading of a record that a party and a day tell from others, such as an inquiry. */
export const PartyTitle = ({ partyId, date }: PartyTitleProps) => {
  const resource = useResourceContext() ?? '';
  const getResourceLabel = useGetResourceLabel();
  const represent = useGetRecordRepresentation('parties');
  const { dated } = useDateWords();
  const { referenceRecord } = useReference<Records['parties']>({
    reference: 'parties',
    id: partyId ?? '',
    options: { meta: useClocksOf('parties'), enabled: partyId !== undefined },
  });
  const parts = [
    ...(referenceRecord ? [String(represent(referenceRecord))] : []),
    ...(date === undefined ? [] : [dated(date)]),
  ];
  const label = getResourceLabel(resource, 1);
  return <>{parts.length === 0 ? label : `${label}: ${parts.join(', ')}`}</>;
};
