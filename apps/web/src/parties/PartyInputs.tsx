import { AccessInputs } from '../shared/inputs/AccessInputs.js';
import { FieldInput } from '../shared/inputs/FieldInput.js';
import { InputGroup } from '../shared/inputs/InputGroup.js';

/** What is entered of a party; its roles stand on the records that link it. */
export const PartyInputs = () => (
  <>
    <InputGroup name="what">
      <FieldInput source="name" />
      <FieldInput source="nameEs" />
      <FieldInput source="kind" />
      <FieldInput source="country" />
      <FieldInput source="aliases" />
    </InputGroup>
    <InputGroup name="notes">
      <FieldInput source="note" />
      <FieldInput source="noteEs" />
    </InputGroup>
    <AccessInputs />
  </>
);
