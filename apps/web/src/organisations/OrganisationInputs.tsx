import { AccessInputs } from '../shared/inputs/AccessInputs.js';
import { FieldInput } from '../shared/inputs/FieldInput.js';
import { InputGroup } from '../shared/inputs/InputGroup.js';

/** What is entered of an organisation. */
export const OrganisationInputs = () => (
  <>
    <InputGroup name="what">
      <FieldInput source="name" />
      <FieldInput source="country" />
    </InputGroup>
    <AccessInputs />
  </>
);
