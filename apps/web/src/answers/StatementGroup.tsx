import { ResourceContextProvider } from 'react-admin';
import { FieldInput } from '../shared/inputs/FieldInput.js';
import { InputGroup } from '../shared/inputs/InputGroup.js';
import type { statementFields } from './answerBody.js';

interface StatementGroupProps {
  /** Which of `forms.groups` the inputs are. */
  name: string;
  fields: readonly (typeof statementFields)[number][];
}

/** Inputs of the statement in a form that is not the form of a statement. */
export const StatementGroup = ({ name, fields }: StatementGroupProps) => (
  <ResourceContextProvider value="statements">
    <InputGroup name={name}>
      {fields.map((source) => (
        <FieldInput key={source} source={source} label={`resources.statements.fields.${source}`} />
      ))}
    </InputGroup>
  </ResourceContextProvider>
);
