import { Link, Skeleton } from '@mui/material';
import {
  LinkBase,
  useCreatePath,
  useGetRecordRepresentation,
  useReference,
  useResourceDefinition,
} from 'react-admin';
import { NotLoaded } from '../facts/NotLoaded.js';
import { OutOfReach } from '../facts/OutOfReach.js';
import type { RecordName as Name, Records } from './records.js';
import { useClocksOf } from './useRelated.js';
import { useWordsOf } from './useWordsOf.js';

interface RecordNameProps {
  resource: Name;
  id: string;
}

/** Names a record by its id and leads to its page. */
export const RecordName = ({ resource, id }: RecordNameProps) => {
  const createPath = useCreatePath();
  const represent = useGetRecordRepresentation(resource);
  const wordsOf = useWordsOf();
  const { hasShow } = useResourceDefinition({ resource });
  const { referenceRecord, isPending, error, refetch } = useReference<Records[Name]>({
    reference: resource,
    id,
    options: { meta: useClocksOf(resource) },
  });
  if (isPending) return <Skeleton component="span" width="8rem" sx={{ display: 'inline-block' }} />;
  if (!referenceRecord) return error ? <NotLoaded retry={refetch} /> : <OutOfReach />;
  const named = readName(referenceRecord);
  const words = named ? wordsOf(named.name, named.nameEs) : undefined;
  const text = words ? <span lang={words.lang}>{words.text}</span> : represent(referenceRecord);
  if (!hasShow) return <>{text}</>;
  return (
    <Link component={LinkBase} to={createPath({ resource, type: 'show', id })}>
      {text}
    </Link>
  );
};

// Kinds of record name themselves by different fields; whatever has none is left to its representation.
function readName(record: object): { name: string; nameEs: string | null } | undefined {
  const { name, nameEs, title, titleEs, caption, captionEs, textEn, textEs } = {
    name: null,
    nameEs: null,
    title: null,
    titleEs: null,
    caption: null,
    captionEs: null,
    textEn: null,
    textEs: null,
    ...record,
  } as Record<string, unknown>;
  const english = [name, title, caption, textEn].find((value) => typeof value === 'string');
  const spanish = [nameEs, titleEs, captionEs, textEs].find((value) => typeof value === 'string');
  if (typeof english !== 'string') return undefined;
  return { name: english, nameEs: typeof spanish === 'string' ? spanish : null };
}
