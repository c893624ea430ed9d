import { AccessInputs } from '../shared/inputs/AccessInputs.js';
import { FieldInput } from '../shared/inputs/FieldInput.js';
import { InputGroup } from '../shared/inputs/InputGroup.js';

/** What is entered to take a statement as an answer. */
export const AnswerInputs = () => (
  <>
    <InputGroup name="what">
      <FieldInput source="questionId" />
      <FieldInput source="statementId" />
      <FieldInput source="class" />
    </InputGroup>
    <InputGroup name="reply">
      <FieldInput source="inquiryId" />
      <FieldInput source="covers" />
      <FieldInput source="contradictsId" />
      <FieldInput source="promised" />
    </InputGroup>
    <InputGroup name="against">
      <FieldInput source="disputedById" />
      <FieldInput source="disputedQuote" />
      <FieldInput source="fell" />
      <FieldInput source="fellReason" />
    </InputGroup>
    <InputGroup name="notes">
      <FieldInput source="note" />
      <FieldInput source="noteEs" />
    </InputGroup>
    <AccessInputs />
  </>
);
