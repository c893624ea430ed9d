import { AccessInputs } from '../shared/inputs/AccessInputs.js';
import { FieldInput } from '../shared/inputs/FieldInput.js';
import { InputGroup } from '../shared/inputs/InputGroup.js';

/** What is entered of a detainee: a code, and nothing by which anybody could be recognised. */
export const PersonInputs = () => (
  <>
    <InputGroup name="what">
      <FieldInput source="code" />
      <FieldInput source="consent" defaultValue="NOT_ASKED" />
      <FieldInput source="note" />
    </InputGroup>
    <AccessInputs />
  </>
);
