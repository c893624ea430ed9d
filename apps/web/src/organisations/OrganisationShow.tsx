import { ChildRecords } from '../shared/facts/ChildRecords.js';
import { FactGroup } from '../shared/facts/FactGroup.js';
import { RecordShow } from '../shared/facts/RecordShow.js';

/** An organisation and its accounts. */
export const OrganisationShow = () => (
  <RecordShow>
    <FactGroup name="what" fields={['name', 'country']} />
    <ChildRecords resource="accounts" target="organisationId" columns={['name', 'role', 'disabledAt']} />
  </RecordShow>
);
