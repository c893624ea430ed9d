import { AccessInputs } from '../shared/inputs/AccessInputs.js';
import { FieldInput } from '../shared/inputs/FieldInput.js';
import { InputGroup } from '../shared/inputs/InputGroup.js';

/** What is entered to say who must answer. */
export const QuestionAddresseeInputs = () => (
  <>
    <InputGroup name="who">
      <FieldInput source="questionId" />
      <FieldInput source="partyId" />
    </InputGroup>
    <AccessInputs />
  </>
);
