import { FactGroup } from '../shared/facts/FactGroup.js';
import { RecordShow } from '../shared/facts/RecordShow.js';

/** What a report is about. */
export const ReportSubjectShow = () => (
  <RecordShow>
    <FactGroup
      name="about"
      fields={['reportId']}
      extra={['agreementId', 'cohortId', 'facilityId', 'personId', 'partyId']}
    />
  </RecordShow>
);
