import { Typography } from '@mui/material';
import { useGetResourceLabel, useTranslate } from 'react-admin';
import { RecordName } from '../../shared/record/RecordName.js';
import type { RecordName as Name, Records } from '../../shared/record/records.js';

/** The record that closed a question, as a link. */
export const ClosedWith = ({ question }: { question: Records['questions'] }) => {
  const translate = useTranslate();
  const label = useGetResourceLabel();
  const record = recordOf(question.closedWith);
  if (!record) return null;
  return (
    <Typography variant="body2" component="div">
      {translate('pages.question.closedWith')} {label(record.resource, 1)}:{' '}
      <RecordName resource={record.resource} id={record.id} />
    </Typography>
  );
};

function recordOf(value: unknown): { resource: Name; id: string } | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const resource: unknown = Reflect.get(value, 'resource');
  const id: unknown = Reflect.get(value, 'id');
  // The server writes the name of a resource.
  return typeof resource === 'string' && typeof id === 'string'
    ? { resource: resource as Name, id }
    : undefined;
}
