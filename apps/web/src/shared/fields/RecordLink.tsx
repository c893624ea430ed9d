import { Link } from '@mui/material';
import type { ReactNode } from 'react';
import {
  LinkBase,
  useCreatePath,
  useGetRecordRepresentation,
  useRecordContext,
  useResourceContext,
} from 'react-admin';

interface RecordLinkProps {
  /** What the link says; by default the name of the record. */
  children?: ReactNode;
  label?: string;
  source?: string;
}

/** Leads to the page of the record in context; the keyboard's way into a row of a table. */
export const RecordLink = ({ children, source }: RecordLinkProps) => {
  const resource = useResourceContext();
  const record = useRecordContext();
  const createPath = useCreatePath();
  const represent = useGetRecordRepresentation(resource);
  if (!record || !resource) return null;
  return (
    <Link
      component={LinkBase}
      to={createPath({ resource, type: 'show', id: record.id })}
      underline="hover"
      sx={{ fontWeight: 600 }}
    >
      {children ?? (source ? record[source] : undefined) ?? represent(record)}
    </Link>
  );
};
