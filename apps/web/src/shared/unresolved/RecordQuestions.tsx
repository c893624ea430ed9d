import { useRecordContext } from 'react-admin';
import { OpenQuestions } from './OpenQuestions.js';

/** The open questions about the record of the page. */
export const RecordQuestions = ({ target }: { target: string }) => {
  const record = useRecordContext();
  return record ? <OpenQuestions about={{ [target]: String(record.id) }} /> : null;
};
