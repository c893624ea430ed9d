import { AccessInputs } from '../shared/inputs/AccessInputs.js';
import { FieldInput } from '../shared/inputs/FieldInput.js';
import { InputGroup } from '../shared/inputs/InputGroup.js';

/** What is entered of a place; its capacity and occupancy are figures. */
export const FacilityInputs = () => (
  <>
    <InputGroup name="what">
      <FieldInput source="name" />
      <FieldInput source="nameEs" />
      <FieldInput source="kind" />
      <FieldInput source="aliases" />
      <FieldInput source="operatorId" />
    </InputGroup>
    <InputGroup name="where">
      <FieldInput source="country" />
      <FieldInput source="locality" />
      <FieldInput source="latitude" />
      <FieldInput source="longitude" />
    </InputGroup>
    <InputGroup name="notes">
      <FieldInput source="note" />
      <FieldInput source="noteEs" />
    </InputGroup>
    <AccessInputs />
  </>
);
