import { AccessInputs } from '../shared/inputs/AccessInputs.js';
import { FieldInput } from '../shared/inputs/FieldInput.js';
import { InputGroup } from '../shared/inputs/InputGroup.js';
import { SourceInputs } from '../shared/inputs/SourceInputs.js';

/** What is entered to say that a person belongs to a cohort. */
export const MembershipInputs = () => (
  <>
    <InputGroup name="what">
      <FieldInput source="personId" />
      <FieldInput source="cohortId" />
    </InputGroup>
    <SourceInputs />
    <InputGroup name="notes">
      <FieldInput source="note" />
    </InputGroup>
    <AccessInputs />
  </>
);
