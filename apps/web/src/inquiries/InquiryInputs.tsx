import { AccessInputs } from '../shared/inputs/AccessInputs.js';
import { FieldInput } from '../shared/inputs/FieldInput.js';
import { InputGroup } from '../shared/inputs/InputGroup.js';
import { ReplyDueInput } from './ReplyDueInput.js';

/** What is entered of a question put to an authority. */
export const InquiryInputs = () => (
  <>
    <InputGroup name="what">
      <FieldInput source="questionId" />
      <FieldInput source="channel" />
    </InputGroup>
    <InputGroup name="who">
      <FieldInput source="addresseeId" />
      <FieldInput source="askedById" />
    </InputGroup>
    <InputGroup name="when">
      <FieldInput source="asked" />
      <ReplyDueInput />
    </InputGroup>
    <InputGroup name="reply">
      <FieldInput source="state" defaultValue="SENT" />
      <FieldInput source="replied" />
    </InputGroup>
    <InputGroup name="source">
      <FieldInput source="sourceId" />
      <FieldInput source="note" />
      <FieldInput source="noteEs" />
    </InputGroup>
    <AccessInputs />
  </>
);
