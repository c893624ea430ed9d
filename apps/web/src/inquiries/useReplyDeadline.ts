import { useRecordContext } from 'react-admin';
import type { Records } from '../shared/record/records.js';
import { useRelated } from '../shared/record/useRelated.js';
import { replyDeadline } from './replyDeadline.js';

/** The deadline that sets the day of the reply to the inquiry in context; none for a new one. */
export function useReplyDeadline(): { deadline: Records['deadlines'] | undefined; isPending: boolean } {
  const inquiry = useRecordContext<Records['inquiries']>();
  const isStored = inquiry?.id !== undefined;
  const { rows, isPending } = useRelated('deadlines', {
    filter: { inquiryId: inquiry?.id ?? '', state: ['OPEN', 'TOLLED'] },
    sort: 'due',
    isReady: isStored,
  });
  return { deadline: isStored ? replyDeadline(inquiry, rows) : undefined, isPending: isStored && isPending };
}
