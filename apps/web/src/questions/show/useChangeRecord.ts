import { useNotify, useRefresh, useUpdate } from 'react-admin';
import type { RecordName, Records } from '../../shared/record/records.js';

/** A function that changes some fields of a record, and shows the page anew or says why not. */
export function useChangeRecord<N extends RecordName>(resource: N, record: Records[N]) {
  const [update] = useUpdate<Records[N], Error>();
  const notify = useNotify();
  const refresh = useRefresh();
  return (values: Readonly<Record<string, unknown>>) => {
    const data = { ...record, ...values };
    void update(
      resource,
      { id: record.id, data, previousData: record },
      {
        mutationMode: 'pessimistic',
        // The page was read with the clocks of the URL, under another key than the one an update renews.
        onSuccess: () => refresh(),
        onError: (error) => notify(error.message, { type: 'error' }),
      },
    );
  };
}
