import { ResourceContextProvider } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { AccessInputs } from '../shared/inputs/AccessInputs.js';
import { FieldInput } from '../shared/inputs/FieldInput.js';
import { InputGroup } from '../shared/inputs/InputGroup.js';
import { SourceInputs } from '../shared/inputs/SourceInputs.js';

/** What is asked of somebody who records an answer: what was said, where it stands, what it does with the question. */
export const NewAnswerInputs = () => {
  const questionId: unknown = useWatch({ name: 'questionId' });
  const kind: unknown = useWatch({ name: 'class' });
  const ofQuestion = { questionId };
  return (
    <>
      <ResourceContextProvider value="statements">
        <InputGroup name="said">
          <FieldInput source="speakerId" />
          <FieldInput source="office" />
          <FieldInput source="stated" />
          <FieldInput source="stance" />
          <FieldInput source="quote" />
          <FieldInput source="summary" />
          <FieldInput source="summaryEs" />
        </InputGroup>
        <SourceInputs />
      </ResourceContextProvider>
      <ResourceContextProvider value="answers">
        <InputGroup name="does">
          <FieldInput source="questionId" />
          <FieldInput source="class" />
          <FieldInput source="covers" />
          {kind === 'PROMISES' && <FieldInput source="promised" />}
          <FieldInput source="inquiryId" filter={ofQuestion} />
          {kind === 'CONTRADICTS' && <FieldInput source="contradictsId" filter={ofQuestion} />}
          <FieldInput source="note" />
        </InputGroup>
      </ResourceContextProvider>
      <ResourceContextProvider value="statements">
        <InputGroup name="about">
          <FieldInput source="topic" />
          <FieldInput source="agreementId" />
          <FieldInput source="cohortId" />
          <FieldInput source="facilityId" />
          <FieldInput source="proceedingId" />
        </InputGroup>
        <AccessInputs />
      </ResourceContextProvider>
    </>
  );
};
