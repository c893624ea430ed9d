import { AccessInputs } from '../shared/inputs/AccessInputs.js';
import { FieldInput } from '../shared/inputs/FieldInput.js';
import { InputGroup } from '../shared/inputs/InputGroup.js';

/** What is entered of a cohort; how many people it has is a matter of figures and custody events. */
export const CohortInputs = () => (
  <>
    <InputGroup name="what">
      <FieldInput source="name" />
      <FieldInput source="nameEs" />
      <FieldInput source="agreementId" />
      <FieldInput source="transferred" />
    </InputGroup>
    <InputGroup name="who">
      <FieldInput source="nationality" />
      <FieldInput source="legalBases" />
    </InputGroup>
    <InputGroup name="about">
      <FieldInput source="parentId" />
      <FieldInput source="partition" />
      <FieldInput source="exhaustive" />
    </InputGroup>
    <InputGroup name="notes">
      <FieldInput source="note" />
      <FieldInput source="noteEs" />
    </InputGroup>
    <AccessInputs />
  </>
);
