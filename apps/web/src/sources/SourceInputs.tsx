import { AccessInputs } from '../shared/inputs/AccessInputs.js';
import { FieldInput } from '../shared/inputs/FieldInput.js';
import { InputGroup } from '../shared/inputs/InputGroup.js';

/** What is entered of a source. */
export const SourceInputs = () => (
  <>
    <InputGroup name="what">
      <FieldInput source="title" />
      <FieldInput source="titleEs" />
      <FieldInput source="key" />
      <FieldInput source="type" />
      <FieldInput source="language" />
      <FieldInput source="publisherId" />
      <FieldInput source="originId" />
    </InputGroup>
    <InputGroup name="published">
      <FieldInput source="url" />
      <FieldInput source="archivedUrl" />
      <FieldInput source="published" />
      <FieldInput source="accessed" />
      <FieldInput source="evidenceId" />
    </InputGroup>
    <InputGroup name="assessment">
      <FieldInput source="reliability" defaultValue="F" />
    </InputGroup>
    <InputGroup name="notes">
      <FieldInput source="note" />
      <FieldInput source="noteEs" />
    </InputGroup>
    <AccessInputs />
  </>
);
