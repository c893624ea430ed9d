import { AccessInputs } from '../shared/inputs/AccessInputs.js';
import { FieldInput } from '../shared/inputs/FieldInput.js';
import { InputGroup } from '../shared/inputs/InputGroup.js';

/** What is entered of a case; its events are records of their own. */
export const ProceedingInputs = () => (
  <>
    <InputGroup name="what">
      <FieldInput source="caption" />
      <FieldInput source="captionEs" />
      <FieldInput source="kind" />
      <FieldInput source="aliases" />
      <FieldInput source="forumId" />
      <FieldInput source="number" />
      <FieldInput source="state" />
      <FieldInput source="agreementId" />
    </InputGroup>
    <InputGroup name="words">
      <FieldInput source="summary" />
      <FieldInput source="summaryEs" />
    </InputGroup>
    <AccessInputs />
  </>
);
