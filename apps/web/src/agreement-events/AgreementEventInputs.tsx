import { AccessInputs } from '../shared/inputs/AccessInputs.js';
import { FieldInput } from '../shared/inputs/FieldInput.js';
import { InputGroup } from '../shared/inputs/InputGroup.js';
import { SourceInputs } from '../shared/inputs/SourceInputs.js';

/** What is entered of an event in the life of an agreement. */
export const AgreementEventInputs = () => (
  <>
    <InputGroup name="what">
      <FieldInput source="agreementId" />
      <FieldInput source="type" />
      <FieldInput source="occurred" />
    </InputGroup>
    <InputGroup name="effect">
      <FieldInput source="effectDuration" />
      <FieldInput source="effectEnd" />
    </InputGroup>
    <InputGroup name="words">
      <FieldInput source="summary" />
      <FieldInput source="summaryEs" />
    </InputGroup>
    <SourceInputs />
    <AccessInputs />
  </>
);
