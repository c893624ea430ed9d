import { AccessInputs } from '../shared/inputs/AccessInputs.js';
import { FieldInput } from '../shared/inputs/FieldInput.js';
import { InputGroup } from '../shared/inputs/InputGroup.js';
import { SourceInputs } from '../shared/inputs/SourceInputs.js';

/** What is entered of the time a person was held in one place. */
export const CustodyEpisodeInputs = () => (
  <>
    <InputGroup name="what">
      <FieldInput source="personId" />
      <FieldInput source="status" />
      <FieldInput source="period" />
    </InputGroup>
    <InputGroup name="where">
      <FieldInput source="facilityId" />
      <FieldInput source="authorityId" />
    </InputGroup>
    <SourceInputs />
    <InputGroup name="notes">
      <FieldInput source="note" />
    </InputGroup>
    <AccessInputs />
  </>
);
