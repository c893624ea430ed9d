import { AccessInputs } from '../shared/inputs/AccessInputs.js';
import { FieldInput } from '../shared/inputs/FieldInput.js';
import { InputGroup } from '../shared/inputs/InputGroup.js';

/** What is entered of a calendar; its days are records of their own. */
export const CalendarInputs = () => (
  <>
    <InputGroup name="what">
      <FieldInput source="name" />
      <FieldInput source="nameEs" />
      <FieldInput source="jurisdiction" />
      <FieldInput source="sourceId" />
      <FieldInput source="note" />
      <FieldInput source="noteEs" />
    </InputGroup>
    <AccessInputs />
  </>
);
