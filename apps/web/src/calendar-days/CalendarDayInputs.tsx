import { AccessInputs } from '../shared/inputs/AccessInputs.js';
import { FieldInput } from '../shared/inputs/FieldInput.js';
import { InputGroup } from '../shared/inputs/InputGroup.js';

/** What is entered of a day on which nobody works. */
export const CalendarDayInputs = () => (
  <>
    <InputGroup name="what">
      <FieldInput source="calendarId" />
      <FieldInput source="day" />
      <FieldInput source="name" />
      <FieldInput source="nameEs" />
      <FieldInput source="kind" defaultValue="HOLIDAY" />
      <FieldInput source="observedRule" />
      <FieldInput source="sourceId" />
    </InputGroup>
    <AccessInputs />
  </>
);
