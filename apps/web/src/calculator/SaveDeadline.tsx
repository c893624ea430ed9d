import { Alert, Box } from '@mui/material';
import type { DeadlineQuestion } from '@paradero/contract/views/deadlines';
import { useState } from 'react';
import { Form, ResourceContextProvider, SaveButton, useNotify, useRedirect } from 'react-admin';
import { AccessInputs } from '../shared/inputs/AccessInputs.js';
import { FieldInput } from '../shared/inputs/FieldInput.js';
import { newId } from '../shared/providers/newId.js';
import { problemOf, wordsOfProblem } from '../shared/providers/problems.js';
import type { Records } from '../shared/record/records.js';
import { storedOf } from './question.js';
import { useDeadlinesApi } from '../shared/record/deadline/useDeadlinesApi.js';

const fields = [
  'title',
  'titleEs',
  'watcherId',
  'agreementId',
  'proceedingId',
  'inquiryId',
  'questionId',
  'statementId',
  'basisId',
] as const;

const sent = [...fields, 'level'] as const;

interface SaveDeadlineProps {
  question: DeadlineQuestion;
  /** The event it counts from, if any; the deadline is about its proceeding. */
  event: Records['proceeding-events'] | undefined;
}

/** What was computed, recorded as a deadline: what is due, about what, and who watches it. */
export const SaveDeadline = ({ question, event }: SaveDeadlineProps) => {
  const { create } = useDeadlinesApi();
  const notify = useNotify();
  const redirect = useRedirect();
  const [problem, setProblem] = useState<string>();
  const [start] = useState(() => startOf(event));
  // The same record however often it is sent on a bad line.
  const [id] = useState(newId);
  const submit = async (values: Readonly<Record<string, unknown>>) => {
    setProblem(undefined);
    const said = Object.fromEntries(sent.map((field) => [field, values[field] || null]));
    try {
      await create({ ...said, id, ...storedOf(question, event) });
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      const hidden = wordsOfProblem(error, (field) => !sent.some((name) => name === field));
      setProblem([error.message, hidden].filter(Boolean).join(' '));
      return problemOf(error).errors;
    }
    notify('pages.deadline.saved', { type: 'success' });
    redirect('show', 'deadlines', id);
    return undefined;
  };
  return (
    <ResourceContextProvider value="deadlines">
      <Form onSubmit={submit} defaultValues={start}>
        {problem && (
          <Alert severity="error" sx={{ mb: 2 }}>
            {problem}
          </Alert>
        )}
        {fields.map((source) => (
          <FieldInput key={source} source={source} />
        ))}
        <Box sx={{ mt: 2 }}>
          <AccessInputs />
        </Box>
        <SaveButton label="pages.deadline.save" alwaysEnable />
      </Form>
    </ResourceContextProvider>
  );
};

// A day must not tell more widely what its event tells only to some.
function startOf(event: Records['proceeding-events'] | undefined) {
  if (!event) return {};
  const { proceedingId, level } = event;
  return { proceedingId, ...(level !== 'public' && { level }) };
}
