import { Alert } from '@mui/material';
import type { DeadlineQuestion } from '@paradero/contract/views/deadlines';
import { useState } from 'react';
import { Form, ResourceContextProvider, SaveButton, useNotify, useRedirect } from 'react-admin';
import { FieldInput } from '../shared/inputs/FieldInput.js';
import { newId } from '../shared/providers/newId.js';
import { problemOf } from '../shared/providers/problems.js';
import { useDeadlinesApi } from './useDeadlinesApi.js';

const fields = [
  'title',
  'titleEs',
  'watcherId',
  'agreementId',
  'proceedingId',
  'questionId',
  'basisId',
] as const;

/** What was computed, recorded as a deadline: what is due, about what, and who watches it. */
export const SaveDeadline = ({ question }: { question: DeadlineQuestion }) => {
  const { create } = useDeadlinesApi();
  const notify = useNotify();
  const redirect = useRedirect();
  const [problem, setProblem] = useState<string>();
  // The same record however often it is sent on a bad line.
  const [id] = useState(newId);
  const submit = async (values: Readonly<Record<string, unknown>>) => {
    setProblem(undefined);
    const said = Object.fromEntries(fields.map((field) => [field, values[field] || null]));
    try {
      await create({ ...said, id, asked: question });
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      const { errors } = problemOf(error);
      setProblem(error.message);
      return errors;
    }
    notify('pages.deadline.saved', { type: 'success' });
    redirect('show', 'deadlines', id);
    return undefined;
  };
  return (
    <ResourceContextProvider value="deadlines">
      <Form onSubmit={submit}>
        {problem && (
          <Alert severity="error" sx={{ mb: 2 }}>
            {problem}
          </Alert>
        )}
        {fields.map((source) => (
          <FieldInput key={source} source={source} />
        ))}
        <SaveButton label="pages.deadline.save" alwaysEnable />
      </Form>
    </ResourceContextProvider>
  );
};
