import { useState } from 'react';
import { useGetOne } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import type { Records } from '../shared/record/records.js';
import { saidInPlace } from '../shared/saidInPlace.js';

/** What the calculator begins from, as its address says: a deadline of the record, an event, or nothing. */
export function useBeginning() {
  const [search] = useSearchParams();
  const [isLetGo, setLetGo] = useState(false);
  const deadline = useOne('deadlines', search.get('deadline') ?? '');
  const asked = search.get('event') ?? deadline.record?.triggerEventId ?? '';
  const event = useOne('proceeding-events', isLetGo ? '' : asked);
  return {
    deadline: deadline.record,
    event: event.record,
    isReady: deadline.isReady && event.isReady,
    /** The event it should count from is not there, or not within reach. */
    isEventMissing: event.error !== null,
    failure: { error: deadline.error, retry: deadline.retry },
    letGo: () => setLetGo(true),
  };
}

// What was kept from an earlier visit is not waited on a form that takes its first values and no others.
function useOne<N extends 'deadlines' | 'proceeding-events'>(resource: N, id: string) {
  const enabled = id !== '';
  const { data, error, isFetchedAfterMount, refetch } = useGetOne<Records[N]>(
    resource,
    { id },
    { enabled, retry: false, onError: saidInPlace },
  );
  return {
    record: enabled && isFetchedAfterMount && !error ? data : undefined,
    error: enabled ? error : null,
    retry: () => void refetch(),
    isReady: !enabled || isFetchedAfterMount,
  };
}
