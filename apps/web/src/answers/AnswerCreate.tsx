import { Button } from '@mui/material';
import { useState } from 'react';
import { Title, useGetOne, useRecordFromLocation, useTranslate } from 'react-admin';
import { ResourceCreate } from '../shared/edit/ResourceCreate.js';
import type { Records } from '../shared/record/records.js';
import { AnswerInputs } from './AnswerInputs.js';
import { NewAnswer } from './NewAnswer.js';

/** Records what was said and what it does with the question at once, or takes a statement that is there. */
export const AnswerCreate = () => {
  const translate = useTranslate();
  const [isOfExisting, setOfExisting] = useState(false);
  const questionId: unknown = useRecordFromLocation()?.['questionId'];
  const isKnown = typeof questionId === 'string';
  const { data: question, isPending } = useGetOne<Records['questions']>(
    'questions',
    { id: isKnown ? questionId : '' },
    { enabled: isKnown },
  );
  if (isOfExisting) {
    return (
      <ResourceCreate>
        <AnswerInputs />
      </ResourceCreate>
    );
  }
  if (isKnown && isPending) return null;
  return (
    <>
      <Title title={translate('pages.question.record')} />
      <Button size="small" onClick={() => setOfExisting(true)} sx={{ mb: 1, ml: -0.5 }}>
        {translate('pages.question.existing')}
      </Button>
      <NewAnswer question={question} />
    </>
  );
};
