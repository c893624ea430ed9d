import { AccessInputs } from '../shared/inputs/AccessInputs.js';
import { FieldInput } from '../shared/inputs/FieldInput.js';
import { InputGroup } from '../shared/inputs/InputGroup.js';

/** What is entered of the part a party has in an agreement. */
export const AgreementPartyInputs = () => (
  <>
    <InputGroup name="what">
      <FieldInput source="agreementId" />
      <FieldInput source="partyId" />
      <FieldInput source="role" />
      <FieldInput source="note" />
      <FieldInput source="noteEs" />
    </InputGroup>
    <AccessInputs />
  </>
);
