import { AccessInputs } from '../shared/inputs/AccessInputs.js';
import { FieldInput } from '../shared/inputs/FieldInput.js';
import { InputGroup } from '../shared/inputs/InputGroup.js';

/** What is entered to say what a report is about. */
export const ReportSubjectInputs = () => (
  <>
    <InputGroup name="what">
      <FieldInput source="reportId" />
    </InputGroup>
    <InputGroup name="about">
      <FieldInput source="agreementId" />
      <FieldInput source="cohortId" />
      <FieldInput source="facilityId" />
      <FieldInput source="personId" />
      <FieldInput source="partyId" />
    </InputGroup>
    <AccessInputs />
  </>
);
