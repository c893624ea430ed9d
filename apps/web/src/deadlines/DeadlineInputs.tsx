import { AccessInputs } from '../shared/inputs/AccessInputs.js';
import { FieldInput } from '../shared/inputs/FieldInput.js';
import { InputGroup } from '../shared/inputs/InputGroup.js';

/** What is entered of a deadline. */
export const DeadlineInputs = () => (
  <>
    <InputGroup name="what">
      <FieldInput source="title" />
      <FieldInput source="titleEs" />
      <FieldInput source="state" defaultValue="OPEN" />
      <FieldInput source="watcherId" />
    </InputGroup>
    <InputGroup name="when">
      <FieldInput source="due" />
      <FieldInput source="trigger" />
      <FieldInput source="met" />
      <FieldInput source="metSourceId" />
    </InputGroup>
    <InputGroup name="about">
      <FieldInput source="agreementId" />
      <FieldInput source="proceedingId" />
      <FieldInput source="inquiryId" />
      <FieldInput source="questionId" />
      <FieldInput source="statementId" />
    </InputGroup>
    <InputGroup name="basis">
      <FieldInput source="basisId" />
    </InputGroup>
    <InputGroup name="lapse">
      <FieldInput source="condition" />
      <FieldInput source="askEn" />
      <FieldInput source="askEs" />
    </InputGroup>
    <InputGroup name="notes">
      <FieldInput source="note" />
    </InputGroup>
    <AccessInputs />
  </>
);
