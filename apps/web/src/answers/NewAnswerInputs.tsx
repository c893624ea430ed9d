import { ResourceContextProvider } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { AccessInputs } from '../shared/inputs/AccessInputs.js';
import { FieldInput } from '../shared/inputs/FieldInput.js';
import { InputGroup } from '../shared/inputs/InputGroup.js';
import { StatementGroup } from './StatementGroup.js';

/** What is asked of somebody who records an answer: what was said, where it stands, what it does with the question. */
export const NewAnswerInputs = () => {
  const questionId: unknown = useWatch({ name: 'questionId' });
  const kind: unknown = useWatch({ name: 'class' });
  const ofQuestion = { questionId };
  return (
    <>
      <StatementGroup
        name="said"
        fields={['speakerId', 'office', 'officeEs', 'stated', 'stance', 'quote', 'summary', 'summaryEs']}
      />
      <StatementGroup name="source" fields={['sourceId', 'locator', 'verification']} />
      <ResourceContextProvider value="answers">
        <InputGroup name="does">
          <FieldInput source="questionId" />
          <FieldInput source="class" />
          <FieldInput source="covers" />
          {kind === 'PROMISES' && <FieldInput source="promised" />}
          <FieldInput source="inquiryId" filter={ofQuestion} />
          {kind === 'CONTRADICTS' && <FieldInput source="contradictsId" filter={ofQuestion} />}
          <FieldInput source="note" />
          <FieldInput source="noteEs" />
        </InputGroup>
      </ResourceContextProvider>
      <StatementGroup
        name="about"
        fields={['topic', 'agreementId', 'cohortId', 'facilityId', 'proceedingId']}
      />
      <ResourceContextProvider value="answers">
        <AccessInputs />
      </ResourceContextProvider>
    </>
  );
};
