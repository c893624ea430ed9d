import { AccessInputs } from '../shared/inputs/AccessInputs.js';
import { FieldInput } from '../shared/inputs/FieldInput.js';
import { InputGroup } from '../shared/inputs/InputGroup.js';
import { AnchorEventInput } from './AnchorEventInput.js';

/** What is entered of an agreement; its parties and events are records of their own. */
export const AgreementInputs = () => (
  <>
    <InputGroup name="what">
      <FieldInput source="title" />
      <FieldInput source="titleEs" />
      <FieldInput source="form" />
      <FieldInput source="textStatus" />
      <FieldInput source="lifeCycle" />
    </InputGroup>
    <InputGroup name="term">
      <FieldInput source="termType" />
      <FieldInput source="termDuration" />
      <FieldInput source="termAnchor" />
      <AnchorEventInput />
      <FieldInput source="termBoundary" defaultValue="BOTH" />
      <FieldInput source="termEnd" />
      <FieldInput source="termRenewable" />
      <FieldInput source="termSourceId" />
    </InputGroup>
    <InputGroup name="words">
      <FieldInput source="summary" />
      <FieldInput source="summaryEs" />
      <FieldInput source="legalNotes" />
      <FieldInput source="legalNotesEs" />
    </InputGroup>
    <AccessInputs />
  </>
);
