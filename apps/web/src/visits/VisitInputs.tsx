import { AccessInputs } from '../shared/inputs/AccessInputs.js';
import { FieldInput } from '../shared/inputs/FieldInput.js';
import { InputGroup } from '../shared/inputs/InputGroup.js';
import { SourceInputs } from '../shared/inputs/SourceInputs.js';

/** What is entered of a visit to a facility. */
export const VisitInputs = () => (
  <>
    <InputGroup name="what">
      <FieldInput source="facilityId" />
      <FieldInput source="visitorId" />
      <FieldInput source="visited" />
      <FieldInput source="admission" />
      <FieldInput source="independent" defaultValue={false} />
    </InputGroup>
    <InputGroup name="words">
      <FieldInput source="summary" />
      <FieldInput source="summaryEs" />
    </InputGroup>
    <SourceInputs />
    <AccessInputs />
  </>
);
