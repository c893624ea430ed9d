import { useNotify, useRecordContext, useRefresh, useUpdate, type RaRecord } from 'react-admin';

/** A function that closes the account in context or opens it again; the API takes it as a deed, not as a field. */
export function useDisabling() {
  const record = useRecordContext();
  const notify = useNotify();
  const refresh = useRefresh();
  const [update, { isPending }] = useUpdate<RaRecord, Error>();
  const setDisabled = (disabled: boolean) => {
    if (!record) return;
    void update(
      'accounts',
      { id: record.id, data: { ...record, disabled }, previousData: record },
      {
        mutationMode: 'pessimistic',
        // The page was read with the clocks of the URL, under another key than the one an update renews.
        onSuccess: () => {
          refresh();
          notify(`resources.accounts.done.${disabled ? 'disabled' : 'enabled'}`, { type: 'info' });
        },
        onError: (error) => notify(error.message, { type: 'error' }),
      },
    );
  };
  return { setDisabled, isPending };
}
