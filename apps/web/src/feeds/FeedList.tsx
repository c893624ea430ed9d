import type { CalendarFeed } from '@paradero/contract/views/feeds';
import { Box } from '@mui/material';
import { useRef, useState } from 'react';
import { Confirm, useNotify, useTranslate } from 'react-admin';
import { PlainList } from '../shared/record/PlainList.js';
import { FeedLine } from './FeedLine.js';
import { useFeedsApi } from './useFeedsApi.js';

interface FeedListProps {
  feeds: readonly CalendarFeed[];
  /** Reads the list again. */
  renew: () => Promise<void>;
}

/** The feeds one has made; each is ended here, after a question. */
export const FeedList = ({ feeds, renew }: FeedListProps) => {
  const translate = useTranslate();
  const notify = useNotify();
  const { revoke } = useFeedsApi();
  const list = useRef<HTMLDivElement>(null);
  const [asked, setAsked] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const end = async (id: string) => {
    setBusy(true);
    try {
      await revoke(id);
      await renew();
      notify('pages.feeds.revoked', { type: 'info' });
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      notify(error.message, { type: 'error' });
    }
    setBusy(false);
    setAsked(undefined);
    // The button went with the feed; the keyboard goes on at the list.
    list.current?.focus();
  };
  return (
    <Box ref={list} tabIndex={-1} role="group" aria-label={translate('pages.feeds.list')}>
      <PlainList items={feeds}>{(feed) => <FeedLine feed={feed} onRevoke={setAsked} />}</PlainList>
      <Confirm
        isOpen={asked !== undefined}
        loading={isBusy}
        title={translate('pages.feeds.confirm.title')}
        content={translate('pages.feeds.confirm.text')}
        confirm={translate('pages.feeds.revoke')}
        onConfirm={() => void (asked !== undefined && end(asked))}
        onClose={() => setAsked(undefined)}
      />
    </Box>
  );
};
