import { AccessInputs } from '../shared/inputs/AccessInputs.js';
import { FieldInput } from '../shared/inputs/FieldInput.js';
import { InputGroup } from '../shared/inputs/InputGroup.js';

/** What is entered of a report; its figures, allegations and statements are records of their own. */
export const ReportInputs = () => (
  <>
    <InputGroup name="what">
      <FieldInput source="title" />
      <FieldInput source="titleEs" />
      <FieldInput source="language" />
      <FieldInput source="publisherId" />
      <FieldInput source="sourceId" />
    </InputGroup>
    <InputGroup name="when">
      <FieldInput source="published" />
      <FieldInput source="period" />
    </InputGroup>
    <InputGroup name="words">
      <FieldInput source="narrative" />
      <FieldInput source="narrativeEs" />
      <FieldInput source="reviewState" defaultValue="DRAFT" />
    </InputGroup>
    <AccessInputs />
  </>
);
