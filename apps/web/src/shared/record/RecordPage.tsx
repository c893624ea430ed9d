import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { Show, useShowContext, useTranslate } from 'react-admin';
import { ClockButton } from '../clocks/ClockButton.js';
import type { ClockName } from '../clocks/clocks.js';
import { PageActions } from '../layout/PageActions.js';
import { EditRecordButton } from '../show/EditRecordButton.js';
import { RemindButton } from '../show/RemindButton.js';
import { saidInPlace } from '../saidInPlace.js';
import { isMissing } from './isMissing.js';
import { RecordFailed } from './RecordFailed.js';
import { RecordHistory } from './RecordHistory.js';
import { RecordSkeleton } from './RecordSkeleton.js';
import type { RecordName, Records } from './records.js';
import { useClocksOf } from './useRelated.js';

interface Title {
  text: string;
  lang?: string | undefined;
}

interface RecordPageProps<N extends RecordName> {
  resource: N;
  /** The days the reader may choose on this page. */
  clocks: readonly ClockName[];
  /** What the record is called, and the language of that where it may not be the one of the screen. */
  title: (record: Records[N]) => Title;
  /** What can be done besides correcting it. */
  actions?: ReactNode;
  children: (record: Records[N]) => ReactNode;
}

/**
 * A designed page of one record: read with the clocks of the URL, a skeleton while it is on its way, and an
 * answer in words when it cannot be shown. Its history stands at its end.
 */
export const RecordPage = <N extends RecordName>(props: RecordPageProps<N>) => {
  const { resource, clocks, title, actions, children } = props;
  const meta = useClocksOf(resource);
  return (
    <Show<Records[N]>
      component="div"
      queryOptions={{ meta, onError: saidInPlace }}
      title={<RecordTitle title={title} />}
      actions={
        <PageActions>
          <ClockButton names={clocks} />
          {actions}
          <RemindButton />
          <EditRecordButton />
        </PageActions>
      }
      error={<RecordFailed />}
      render={({ record }) =>
        record ? (
          <Box sx={{ display: 'grid', gap: { xs: 2, sm: 3 }, gridTemplateColumns: 'minmax(0, 1fr)' }}>
            {children(record)}
            <RecordHistory />
          </Box>
        ) : (
          <RecordSkeleton />
        )
      }
    />
  );
};

const RecordTitle = <N extends RecordName>({ title }: { title: (record: Records[N]) => Title }) => {
  const { record, error } = useShowContext<Records[N]>();
  const translate = useTranslate();
  if (isMissing(error)) return <>{translate('pages.record.notFound')}</>;
  if (!record) return <>…</>;
  const { text, lang } = title(record);
  return <span lang={lang ?? undefined}>{text}</span>;
};
