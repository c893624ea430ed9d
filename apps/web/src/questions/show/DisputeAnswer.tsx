import { Button } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { RecordFormDialog } from '../../shared/edit/RecordFormDialog.js';
import { FieldInput } from '../../shared/inputs/FieldInput.js';
import type { Records } from '../../shared/record/records.js';
import { useChangeRecord } from './useChangeRecord.js';

/** Sets evidence against an answer: which source, and what it says; or takes it back. */
export const DisputeAnswer = ({ answer }: { answer: Records['answers'] }) => {
  const { disputedById, disputedQuote } = answer;
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const change = useChangeRecord('answers', answer);
  if (disputedById !== null) {
    return (
      <Button size="small" onClick={() => change({ disputedById: null, disputedQuote: null })}>
        {translate('pages.question.takeBackEvidence')}
      </Button>
    );
  }
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {translate('pages.question.dispute')}
      </Button>
      {isOpen && (
        <RecordFormDialog
          resource="answers"
          title={translate('pages.question.disputeTitle')}
          save={translate('pages.question.disputeSave')}
          defaultValues={{ disputedById, disputedQuote: disputedQuote ?? '' }}
          onSave={(values) =>
            change({ disputedById: values['disputedById'], disputedQuote: values['disputedQuote'] })
          }
          onClose={() => setOpen(false)}
        >
          <FieldInput source="disputedById" isRequired />
          <FieldInput source="disputedQuote" isRequired />
        </RecordFormDialog>
      )}
    </>
  );
};
