import { ChildRecords } from '../shared/facts/ChildRecords.js';
import { FactGroup } from '../shared/facts/FactGroup.js';
import { RecordShow } from '../shared/facts/RecordShow.js';
import { SourceFacts } from '../shared/facts/SourceFacts.js';

/** One act or condition alleged: its source first. */
export const AllegationShow = () => (
  <RecordShow>
    <SourceFacts extra={['credibility', 'reportId']} />
    <FactGroup
      name="what"
      fields={['category', 'allegedById', 'period', 'summary']}
      extra={['summaryEs', 'quote']}
    />
    <FactGroup name="about" fields={[]} extra={['cohortId', 'facilityId', 'personId', 'agreementId']} />
    <ChildRecords resource="clearances" target="allegationId" columns={['accountId', 'createdAt']} />
  </RecordShow>
);
