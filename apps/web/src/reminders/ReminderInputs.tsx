import { reminders } from '@paradero/contract/reminders';
import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { FieldInput } from '../shared/inputs/FieldInput.js';
import { InputGroup } from '../shared/inputs/InputGroup.js';

/** What is entered of a reminder; what it is about is the record it was begun from. */
export const ReminderInputs = () => {
  const { getValues } = useFormContext();
  // A link that is emptied stays in the form, so that it can be set again.
  const [links] = useState(() => aboutFields.filter((name) => Boolean(getValues(name))));
  return (
    <>
      <InputGroup name="what">
        <FieldInput source="note" />
        <FieldInput source="due" />
      </InputGroup>
      {links.length > 0 && (
        <InputGroup name="about">
          {links.map((name) => (
            <FieldInput key={name} source={name} />
          ))}
        </InputGroup>
      )}
    </>
  );
};

const aboutFields = Object.entries(reminders.own).flatMap(([name, { kind }]) =>
  kind === 'reference' ? [name] : [],
);
