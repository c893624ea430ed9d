import { AccessInputs } from '../shared/inputs/AccessInputs.js';
import { CountInput } from '../shared/inputs/CountInput.js';
import { FieldInput } from '../shared/inputs/FieldInput.js';
import { InputGroup } from '../shared/inputs/InputGroup.js';
import { SourceInputs } from '../shared/inputs/SourceInputs.js';

/** What is entered of a number somebody stated. */
export const FigureInputs = () => (
  <>
    <InputGroup name="what">
      <FieldInput source="measure" />
      <FieldInput source="population" />
      <FieldInput source="populationEs" />
      <FieldInput source="unit" defaultValue="people" />
      <FieldInput source="period" />
      <FieldInput source="nationality" />
      <FieldInput source="legalBasis" />
    </InputGroup>
    <InputGroup name="count">
      <CountInput />
      <FieldInput source="moneyState" />
      <FieldInput source="formula" />
    </InputGroup>
    <InputGroup name="about">
      <FieldInput source="agreementId" />
      <FieldInput source="cohortId" />
      <FieldInput source="facilityId" />
      <FieldInput source="partyId" />
    </InputGroup>
    <InputGroup name="words">
      <FieldInput source="claimedById" />
      <FieldInput source="quote" />
    </InputGroup>
    <SourceInputs>
      <FieldInput source="credibility" defaultValue="6" />
      <FieldInput source="reportId" />
    </SourceInputs>
    <InputGroup name="choice">
      <FieldInput source="chosen" />
      <FieldInput source="choiceReason" />
      <FieldInput source="choiceReasonEs" />
    </InputGroup>
    <InputGroup name="notes">
      <FieldInput source="note" />
      <FieldInput source="noteEs" />
    </InputGroup>
    <AccessInputs />
  </>
);
