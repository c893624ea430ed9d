import { useGetIdentity, useRecordContext } from 'react-admin';
import { ResourceEdit } from '../shared/edit/ResourceEdit.js';
import { FieldInput } from '../shared/inputs/FieldInput.js';
import { InputGroup } from '../shared/inputs/InputGroup.js';

/** What an administrator corrects of an account: never its address, never its password. */
export const AccountEdit = () => (
  <ResourceEdit>
    <InputGroup name="who">
      <FieldInput source="name" />
      <FieldInput source="locale" />
      <RoleInput />
    </InputGroup>
  </ResourceEdit>
);

// Nobody changes the own role: a record without an administrator could not be put right from the screen.
const RoleInput = () => {
  const { identity } = useGetIdentity();
  const record = useRecordContext();
  return identity && record && identity.id !== record.id ? <FieldInput source="role" /> : null;
};
