import { AccessInputs } from '../shared/inputs/AccessInputs.js';
import { FieldInput } from '../shared/inputs/FieldInput.js';
import { InputGroup } from '../shared/inputs/InputGroup.js';
import { SourceInputs } from '../shared/inputs/SourceInputs.js';

/** What is entered of words somebody is answerable for. */
export const StatementInputs = () => (
  <>
    <InputGroup name="who">
      <FieldInput source="speakerId" />
      <FieldInput source="office" />
      <FieldInput source="officeEs" />
      <FieldInput source="stated" />
    </InputGroup>
    <InputGroup name="words">
      <FieldInput source="summary" />
      <FieldInput source="summaryEs" />
      <FieldInput source="quote" />
    </InputGroup>
    <InputGroup name="what">
      <FieldInput source="topic" />
      <FieldInput source="stance" />
      <FieldInput source="responsibleId" />
      <FieldInput source="termOf" />
      <FieldInput source="instrument" />
      <FieldInput source="contradictsId" />
    </InputGroup>
    <InputGroup name="about">
      <FieldInput source="agreementId" />
      <FieldInput source="cohortId" />
      <FieldInput source="facilityId" />
      <FieldInput source="proceedingId" />
    </InputGroup>
    <SourceInputs>
      <FieldInput source="reportId" />
    </SourceInputs>
    <AccessInputs />
  </>
);
