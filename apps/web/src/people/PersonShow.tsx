import { ChildRecords } from '../shared/facts/ChildRecords.js';
import { FactGroup } from '../shared/facts/FactGroup.js';
import { RecordShow } from '../shared/facts/RecordShow.js';

/** A detainee, by code: the cohorts, the places and the allegations that sources connect with the code. */
export const PersonShow = () => (
  <RecordShow>
    <FactGroup name="what" fields={['code', 'consent']} extra={['note']} />
    <ChildRecords
      resource="memberships"
      target="personId"
      columns={['cohortId', 'verification', 'sourceId']}
    />
    <ChildRecords
      resource="custody-episodes"
      target="personId"
      columns={['status', 'period', 'facilityId', 'verification']}
    />
    <ChildRecords
      resource="allegations"
      target="personId"
      columns={['category', 'period', 'summary', 'verification']}
    />
    <ChildRecords resource="clearances" target="personId" columns={['accountId', 'createdAt']} />
  </RecordShow>
);
