import { AccessInputs } from '../shared/inputs/AccessInputs.js';
import { CountInput } from '../shared/inputs/CountInput.js';
import { FieldInput } from '../shared/inputs/FieldInput.js';
import { InputGroup } from '../shared/inputs/InputGroup.js';
import { LocalTimeInputs } from '../shared/inputs/LocalTimeInputs.js';
import { SourceInputs } from '../shared/inputs/SourceInputs.js';

/** What is entered of a line of the ledger. */
export const CustodyEventInputs = () => (
  <>
    <InputGroup name="change">
      <FieldInput source="cohortId" />
      <FieldInput source="fromStatus" />
      <FieldInput source="toStatus" />
      <FieldInput source="legalBasis" />
    </InputGroup>
    <InputGroup name="count">
      <CountInput />
    </InputGroup>
    <InputGroup name="when">
      <FieldInput source="occurred" />
      <LocalTimeInputs />
    </InputGroup>
    <InputGroup name="where">
      <FieldInput source="facilityId" />
    </InputGroup>
    <SourceInputs />
    <InputGroup name="notes">
      <FieldInput source="note" />
      <FieldInput source="noteEs" />
    </InputGroup>
    <AccessInputs />
  </>
);
