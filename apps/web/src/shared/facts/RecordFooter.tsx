import { HistoryPanel } from '../history/HistoryPanel.js';
import { FactGroup } from './FactGroup.js';
import { PastValue } from './PastValue.js';

/** How a page ends: who may see the record, who wrote it, and every version of it. */
export const RecordFooter = () => (
  <>
    <FactGroup
      name="record"
      fields={['level', 'createdAt', 'updatedAt']}
      extra={['organisationId', 'createdById']}
    />
    <HistoryPanel renderValue={(field, value) => <PastValue source={field} value={value} />} />
  </>
);
