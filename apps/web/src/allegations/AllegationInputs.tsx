import { AccessInputs } from '../shared/inputs/AccessInputs.js';
import { FieldInput } from '../shared/inputs/FieldInput.js';
import { InputGroup } from '../shared/inputs/InputGroup.js';
import { SourceInputs } from '../shared/inputs/SourceInputs.js';

/** What is entered of one act or condition alleged. */
export const AllegationInputs = () => (
  <>
    <InputGroup name="what">
      <FieldInput source="category" />
      <FieldInput source="allegedById" />
      <FieldInput source="period" />
      <FieldInput source="summary" />
      <FieldInput source="summaryEs" />
      <FieldInput source="quote" />
    </InputGroup>
    <InputGroup name="about">
      <FieldInput source="cohortId" />
      <FieldInput source="facilityId" />
      <FieldInput source="personId" />
      <FieldInput source="agreementId" />
    </InputGroup>
    <SourceInputs>
      <FieldInput source="credibility" defaultValue="6" />
      <FieldInput source="reportId" />
    </SourceInputs>
    <AccessInputs />
  </>
);
