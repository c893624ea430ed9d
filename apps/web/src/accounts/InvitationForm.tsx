import { useQueryClient } from '@tanstack/react-query';
import { Alert } from '@mui/material';
import { useState } from 'react';
import { email, Form, required, SaveButton, TextInput } from 'react-admin';
import { FieldInput } from '../shared/inputs/FieldInput.js';
import { InputGroup } from '../shared/inputs/InputGroup.js';
import { newId } from '../shared/providers/newId.js';
import { problemOf } from '../shared/providers/problems.js';
import { useAccountsApi, type Invited } from './useAccountsApi.js';

interface InvitationFormProps {
  onInvited: (invited: Invited) => void;
}

/** Whom to invite and what the account may do. */
export const InvitationForm = ({ onInvited }: InvitationFormProps) => {
  const { submit, problem } = useInvite(onInvited);
  return (
    <Form onSubmit={submit}>
      {problem && (
        <Alert severity="error" sx={{ mb: 2 }}>
          {problem}
        </Alert>
      )}
      <InputGroup name="who">
        <FieldInput source="name" />
        <TextInput
          source="email"
          type="email"
          autoComplete="off"
          helperText="resources.accounts.help.email"
          validate={[required('errors.field/required'), email('errors.field/invalid')]}
        />
        <FieldInput source="role" defaultValue="monitor" />
        <FieldInput source="locale" defaultValue="es" />
      </InputGroup>
      <SaveButton label="resources.accounts.action.invite" alwaysEnable />
    </Form>
  );
};

function useInvite(onInvited: (invited: Invited) => void) {
  const { invite } = useAccountsApi();
  const queryClient = useQueryClient();
  // The id is the form's, so that sending again after a broken line invites nobody twice.
  const [id] = useState(newId);
  const [problem, setProblem] = useState<string>();
  const submit = async (values: object) => {
    setProblem(undefined);
    try {
      onInvited(await invite({ ...values, id }));
      await queryClient.invalidateQueries({ queryKey: ['accounts'] });
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      setProblem(error.message);
      return problemOf(error).errors;
    }
    return undefined;
  };
  return { submit, problem };
}
