import { ChildRecords } from '../shared/facts/ChildRecords.js';
import { FactGroup } from '../shared/facts/FactGroup.js';
import { RecordShow } from '../shared/facts/RecordShow.js';
import { ReplyDueNote } from './ReplyDueNote.js';

/** A question put to an authority: its source first, then what became of it. */
export const InquiryShow = () => (
  <RecordShow>
    <FactGroup name="source" fields={['sourceId']} extra={['note', 'noteEs']} />
    <FactGroup name="what" fields={['questionId', 'channel']} />
    <FactGroup name="who" fields={['addresseeId', 'askedById']} />
    <FactGroup name="when" fields={['asked', 'replyDue']}>
      <ReplyDueNote />
    </FactGroup>
    <FactGroup name="reply" fields={['state', 'replied']} />
    <ChildRecords resource="answers" target="inquiryId" columns={['class', 'statementId', 'covers']} />
    <ChildRecords resource="deadlines" target="inquiryId" columns={['title', 'due', 'state']} />
  </RecordShow>
);
