import { useRecordContext } from 'react-admin';
import { AccessInputs } from '../shared/inputs/AccessInputs.js';
import { FieldInput } from '../shared/inputs/FieldInput.js';
import { InputGroup } from '../shared/inputs/InputGroup.js';
import { useToday } from '../shared/record/useToday.js';

/** What is entered of a question; what a rule saw, and of what, is written by the rule. */
export const QuestionInputs = () => {
  const today = useToday();
  const isNew = useRecordContext()?.id === undefined;
  return (
    <>
      <InputGroup name="what">
        <FieldInput source="textEn" />
        <FieldInput source="textEs" />
        <FieldInput source="topic" />
        <FieldInput source="severity" defaultValue="medium" />
        <FieldInput source="ownerId" />
      </InputGroup>
      <SubjectInputs />
      <InputGroup name="answer">
        <FieldInput source="closing" />
        <FieldInput source="closingEs" />
        <FieldInput source="population" />
      </InputGroup>
      <InputGroup name="when">{today && <FieldInput source="opened" defaultValue={today} />}</InputGroup>
      {!isNew && (
        <InputGroup name="givenUp">
          <FieldInput source="withdrawn" />
          <FieldInput source="reviewOn" />
          <FieldInput source="withdrawnReason" />
          <FieldInput source="supersededById" />
        </InputGroup>
      )}
      <AccessInputs />
    </>
  );
};

function SubjectInputs() {
  const isRaisedByRule = typeof useRecordContext()?.['rule'] === 'string';
  if (isRaisedByRule) return null;
  return (
    <InputGroup name="about">
      <FieldInput source="agreementId" />
      <FieldInput source="cohortId" />
      <FieldInput source="facilityId" />
      <FieldInput source="proceedingId" />
      <FieldInput source="sourceId" />
    </InputGroup>
  );
}
