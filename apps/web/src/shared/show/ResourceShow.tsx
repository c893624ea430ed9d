import type { ReactNode } from 'react';
import { Show } from 'react-admin';
import { useReadClocks } from '../clocks/useClocks.js';
import { RecordFailed } from '../record/RecordFailed.js';
import { saidInPlace } from '../saidInPlace.js';
import { RecordActions } from './RecordActions.js';
import { ShowTitle } from './ShowTitle.js';

interface ResourceShowProps {
  children: ReactNode;
  /** A heading of its own, where what the record holds does not tell it from others. */
  title?: ReactNode;
}

/** The page of a record, read with the clocks of the URL. */
export const ResourceShow = ({ children, title }: ResourceShowProps) => {
  const meta = useReadClocks();
  return (
    <Show
      component="div"
      queryOptions={{ meta, onError: saidInPlace }}
      title={<ShowTitle>{title}</ShowTitle>}
      actions={<RecordActions />}
      error={<RecordFailed />}
    >
      {children}
    </Show>
  );
};
