import { AccessInputs } from '../shared/inputs/AccessInputs.js';
import { FieldInput } from '../shared/inputs/FieldInput.js';
import { InputGroup } from '../shared/inputs/InputGroup.js';
import { LocalTimeInputs } from '../shared/inputs/LocalTimeInputs.js';
import { SourceInputs } from '../shared/inputs/SourceInputs.js';

/** What is entered of an event in a case. */
export const ProceedingEventInputs = () => (
  <>
    <InputGroup name="what">
      <FieldInput source="proceedingId" />
      <FieldInput source="type" />
      <FieldInput source="forumId" />
    </InputGroup>
    <InputGroup name="when">
      <FieldInput source="occurred" />
      <LocalTimeInputs />
    </InputGroup>
    <InputGroup name="words">
      <FieldInput source="summary" />
      <FieldInput source="summaryEs" />
    </InputGroup>
    <SourceInputs />
    <AccessInputs />
  </>
);
