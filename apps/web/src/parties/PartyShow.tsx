import { ChildRecords } from '../shared/facts/ChildRecords.js';
import { FactGroup } from '../shared/facts/FactGroup.js';
import { RecordShow } from '../shared/facts/RecordShow.js';
import { MustAnswer } from './MustAnswer.js';

/** A party: its names, what it must answer, its part in agreements, and what it published and said. */
export const PartyShow = () => (
  <RecordShow>
    <FactGroup
      name="what"
      fields={['kind', 'country']}
      extra={['name', 'nameEs', 'aliases', 'note', 'noteEs']}
    />
    <MustAnswer />
    <ChildRecords
      resource="agreement-parties"
      target="partyId"
      columns={['agreementId', 'role']}
      title="pages.children.agreements"
    />
    <ChildRecords
      resource="sources"
      target="publisherId"
      columns={['title', 'type', 'published', 'reliability']}
    />
    <ChildRecords resource="reports" target="publisherId" columns={['title', 'published', 'reviewState']} />
    <ChildRecords
      resource="statements"
      target="speakerId"
      columns={['summary', 'stance', 'topic', 'stated']}
    />
    <ChildRecords resource="facilities" target="operatorId" columns={['name', 'kind', 'country']} />
  </RecordShow>
);
