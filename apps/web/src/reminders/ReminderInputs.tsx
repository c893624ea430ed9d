import { FieldInput } from '../shared/inputs/FieldInput.js';
import { InputGroup } from '../shared/inputs/InputGroup.js';

/** What is entered of a reminder. */
export const ReminderInputs = () => (
  <>
    <InputGroup name="what">
      <FieldInput source="note" />
      <FieldInput source="due" />
      <FieldInput source="doneAt" />
    </InputGroup>
    <InputGroup name="about">
      <FieldInput source="agreementId" />
      <FieldInput source="cohortId" />
      <FieldInput source="facilityId" />
      <FieldInput source="proceedingId" />
      <FieldInput source="reportId" />
      <FieldInput source="allegationId" />
      <FieldInput source="personId" />
      <FieldInput source="partyId" />
      <FieldInput source="sourceId" />
      <FieldInput source="evidenceId" />
      <FieldInput source="questionId" />
      <FieldInput source="inquiryId" />
      <FieldInput source="statementId" />
      <FieldInput source="deadlineId" />
    </InputGroup>
  </>
);
