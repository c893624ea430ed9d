import { AccessInputs } from '../shared/inputs/AccessInputs.js';
import { FieldInput } from '../shared/inputs/FieldInput.js';
import { InputGroup } from '../shared/inputs/InputGroup.js';

/** What is entered to say that a case covers a cohort. */
export const ProceedingCohortInputs = () => (
  <>
    <InputGroup name="what">
      <FieldInput source="proceedingId" />
      <FieldInput source="cohortId" />
      <FieldInput source="note" />
      <FieldInput source="noteEs" />
    </InputGroup>
    <AccessInputs />
  </>
);
