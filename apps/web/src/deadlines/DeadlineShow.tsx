import { FactGroup } from '../shared/facts/FactGroup.js';
import { RecordShow } from '../shared/facts/RecordShow.js';
import { DueDay } from './DueDay.js';
import { FormerWindows } from './FormerWindows.js';
import { Why } from './Why.js';

/** A day on which something is due: when, why, what it was before, and what happens when nothing comes. */
export const DeadlineShow = () => (
  <RecordShow>
    <FactGroup
      name="when"
      fields={['due', 'state', 'watcherId']}
      extra={['trigger', 'triggerEventId', 'met', 'metSourceId']}
      values={{ due: <DueDay /> }}
    />
    <Why />
    <FormerWindows />
    <FactGroup
      name="about"
      fields={[]}
      extra={['agreementId', 'proceedingId', 'inquiryId', 'questionId', 'statementId']}
    />
    <FactGroup name="lapse" fields={[]} extra={['condition', 'askEn', 'askEs']} />
    <FactGroup name="notes" fields={[]} extra={['note', 'noteEs']} />
  </RecordShow>
);
