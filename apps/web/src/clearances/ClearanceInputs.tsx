import { AccessInputs } from '../shared/inputs/AccessInputs.js';
import { FieldInput } from '../shared/inputs/FieldInput.js';
import { InputGroup } from '../shared/inputs/InputGroup.js';

/** What is entered to let somebody see a sealed record. */
export const ClearanceInputs = () => (
  <>
    <InputGroup name="who">
      <FieldInput source="accountId" />
    </InputGroup>
    <InputGroup name="about">
      <FieldInput source="reportId" />
      <FieldInput source="personId" />
      <FieldInput source="allegationId" />
      <FieldInput source="evidenceId" />
    </InputGroup>
    <AccessInputs />
  </>
);
