import { Button } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { RecordFormDialog } from '../../shared/edit/RecordFormDialog.js';
import { FieldInput } from '../../shared/inputs/FieldInput.js';
import type { Records } from '../../shared/record/records.js';
import { useToday } from '../../shared/record/useToday.js';
import { useChangeRecord } from './useChangeRecord.js';

/** Says that an answer no longer stands, and why. */
export const FallenAnswer = ({ answer }: { answer: Records['answers'] }) => {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const change = useChangeRecord('answers', answer);
  const today = useToday();
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {translate('pages.question.markFallen')}
      </Button>
      {isOpen && (
        <RecordFormDialog
          resource="answers"
          title={translate('pages.question.markFallenTitle')}
          save={translate('pages.question.markFallen')}
          defaultValues={{ fell: today, fellReason: '' }}
          onSave={({ fell, fellReason }) => change({ fell, fellReason })}
          onClose={() => setOpen(false)}
        >
          <FieldInput source="fell" />
          <FieldInput source="fellReason" />
        </RecordFormDialog>
      )}
    </>
  );
};
