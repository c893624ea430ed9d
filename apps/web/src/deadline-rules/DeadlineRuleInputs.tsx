import { AccessInputs } from '../shared/inputs/AccessInputs.js';
import { FieldInput } from '../shared/inputs/FieldInput.js';
import { InputGroup } from '../shared/inputs/InputGroup.js';

/** What is entered of a deadline rule. */
export const DeadlineRuleInputs = () => (
  <>
    <InputGroup name="what">
      <FieldInput source="code" />
      <FieldInput source="name" />
      <FieldInput source="nameEs" />
    </InputGroup>
    <InputGroup name="counting">
      <FieldInput source="startEvent" defaultValue="order" />
      <FieldInput source="unit" defaultValue="calendarDay" />
      <FieldInput source="count" />
      <FieldInput source="direction" defaultValue="forward" />
      <FieldInput source="countTrigger" defaultValue={false} />
      <FieldInput source="roll" defaultValue="none" />
      <FieldInput source="calendar" />
      <FieldInput source="zone" />
      <FieldInput source="tollable" defaultValue={false} />
      <FieldInput source="cap" />
    </InputGroup>
    <InputGroup name="basis">
      <FieldInput source="authority" />
      <FieldInput source="confidence" defaultValue="unchecked" />
      <FieldInput source="sourceId" />
    </InputGroup>
    <InputGroup name="notes">
      <FieldInput source="note" />
    </InputGroup>
    <AccessInputs />
  </>
);
