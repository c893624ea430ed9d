import { ChildRecords } from '../shared/facts/ChildRecords.js';
import { FactGroup } from '../shared/facts/FactGroup.js';
import { RecordShow } from '../shared/facts/RecordShow.js';
import { RecordQuestions } from '../shared/unresolved/RecordQuestions.js';

/** A place where people are held: what sources say about its size, who was brought there and what is alleged. */
export const FacilityShow = () => (
  <RecordShow>
    <FactGroup name="what" fields={['kind', 'operatorId']} extra={['name', 'nameEs', 'aliases']} />
    <FactGroup
      name="where"
      fields={['country', 'locality']}
      extra={['latitude', 'longitude', 'note', 'noteEs']}
    />
    <RecordQuestions target="facilityId" />
    <ChildRecords
      resource="visits"
      target="facilityId"
      columns={['visited', 'visitorId', 'admission', 'independent']}
    />
    <ChildRecords
      resource="figures"
      target="facilityId"
      columns={['raw', 'measure', 'population', 'period', 'claimedById']}
    />
    <ChildRecords
      resource="custody-events"
      target="facilityId"
      columns={['toStatus', 'raw', 'occurred', 'cohortId']}
    />
    <ChildRecords
      resource="allegations"
      target="facilityId"
      columns={['category', 'period', 'summary', 'verification']}
    />
    <ChildRecords
      resource="custody-episodes"
      target="facilityId"
      columns={['status', 'personId', 'period']}
    />
  </RecordShow>
);
