import { Typography } from '@mui/material';
import { useRecordContext } from 'react-admin';
import { ChildRecords } from '../shared/facts/ChildRecords.js';
import { FactGroup } from '../shared/facts/FactGroup.js';
import { RecordShow } from '../shared/facts/RecordShow.js';
import type { Records } from '../shared/record/records.js';
import { useWaitingWords } from '../shared/record/useWaitingWords.js';
import { PartyTitle } from '../shared/show/PartyTitle.js';
import { ReplyDueNote } from './ReplyDueNote.js';

/** A question put to an authority: what was asked of whom and since when nothing came, and last its source. */
export const InquiryShow = () => (
  <RecordShow title={<InquiryTitle />}>
    <FactGroup name="what" fields={['questionId', 'addresseeId']}>
      <Waiting />
    </FactGroup>
    <FactGroup name="when" fields={['asked', 'replyDue']}>
      <ReplyDueNote />
    </FactGroup>
    <FactGroup name="reply" fields={['state', 'replied']} />
    <ChildRecords resource="answers" target="inquiryId" columns={['class', 'statementId', 'covers']} />
    <ChildRecords resource="deadlines" target="inquiryId" columns={['title', 'due', 'state']} />
    <FactGroup name="who" fields={['askedById', 'channel']} />
    <FactGroup name="source" fields={['sourceId']} extra={['note', 'noteEs']} />
  </RecordShow>
);

const InquiryTitle = () => {
  const inquiry = useRecordContext<Records['inquiries']>();
  return <PartyTitle partyId={inquiry?.addresseeId} date={inquiry?.asked} />;
};

const Waiting = () => {
  const inquiry = useRecordContext<Records['inquiries']>();
  const waiting = useWaitingWords();
  const words = inquiry && waiting(inquiry);
  return words ? <Typography sx={{ mt: 1.5, fontWeight: 600 }}>{words}</Typography> : null;
};
