import { Alert, Card } from '@mui/material';
import { useState } from 'react';
import { Form, SaveButton, useNotify, useRedirect, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { useReturnPath } from '../shared/edit/useReturnPath.js';
import { newId } from '../shared/providers/newId.js';
import { problemOf } from '../shared/providers/problems.js';
import type { Records } from '../shared/record/records.js';
import { answerBody, asFormErrors } from './answerBody.js';
import { NewAnswerInputs } from './NewAnswerInputs.js';
import { useAnswerApi } from './useAnswerApi.js';

/** The form for an answer and the words it consists of. */
export const NewAnswer = ({ question }: { question: Records['questions'] | undefined }) => {
  const { create } = useAnswerApi();
  const translate = useTranslate();
  const notify = useNotify();
  const redirect = useRedirect();
  const navigate = useNavigate();
  const returnPath = useReturnPath();
  const [problem, setProblem] = useState<string>();
  // The same records however often they are sent on a bad line.
  const [ids] = useState(() => ({ answer: newId(), statement: newId() }));
  const [start] = useState(() => startOf(question));
  const submit = async (values: Readonly<Record<string, unknown>>) => {
    setProblem(undefined);
    try {
      await create(answerBody(values, ids));
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      setProblem(error.message);
      return asFormErrors({ ...problemOf(error).errors });
    }
    notify(translate('pages.question.recorded'), { type: 'success' });
    if (returnPath) await navigate(returnPath);
    else redirect('show', 'answers', ids.answer);
    return undefined;
  };
  return (
    <Card sx={{ p: { xs: 1.5, sm: 2.5 } }}>
      <Form onSubmit={submit} defaultValues={start} warnWhenUnsavedChanges>
        {problem && (
          <Alert severity="error" sx={{ mb: 2 }}>
            {problem}
          </Alert>
        )}
        <NewAnswerInputs />
        <SaveButton alwaysEnable />
      </Form>
    </Card>
  );
};

// What answers a question is about what the question is about, and no more open than it.
function startOf(question: Records['questions'] | undefined) {
  const checked = { verification: 'UNREVIEWED', stance: 'AFFIRMS' };
  if (!question) return checked;
  const { id, topic, agreementId, cohortId, facilityId, proceedingId, level } = question;
  const about = { agreementId, cohortId, facilityId, proceedingId };
  return { ...checked, ...about, questionId: id, topic, ...(level !== 'public' && { level }) };
}
