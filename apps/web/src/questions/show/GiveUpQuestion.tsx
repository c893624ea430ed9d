import { Button } from '@mui/material';
import { useState } from 'react';
import { useCanAccess, useTranslate } from 'react-admin';
import { useShowsPast } from '../../shared/clocks/useShowsPast.js';
import { RecordFormDialog } from '../../shared/edit/RecordFormDialog.js';
import { FieldInput } from '../../shared/inputs/FieldInput.js';
import type { Records } from '../../shared/record/records.js';
import { useToday } from '../../shared/record/useToday.js';
import { useChangeRecord } from './useChangeRecord.js';

type Way = 'withdraw' | 'dismiss' | 'replace';

/** Withdraws a question with a reason, dismisses one of a rule until a day, or names the one in its place. */
export const GiveUpQuestion = ({ question }: { question: Records['questions'] }) => {
  const translate = useTranslate();
  const { canAccess } = useCanAccess({ resource: 'questions', action: 'edit', record: question });
  const [way, setWay] = useState<Way>();
  const change = useChangeRecord('questions', question);
  const today = useToday();
  const showsPast = useShowsPast();
  if (!canAccess || showsPast) return null;
  if (question.state === 'WITHDRAWN') {
    const again = { withdrawn: null, withdrawnReason: null, reviewOn: null };
    return (
      <Button size="small" onClick={() => change(again)}>
        {translate('pages.question.askAgain')}
      </Button>
    );
  }
  const end = question.rule === null ? 'withdraw' : 'dismiss';
  return (
    <>
      <Button size="small" onClick={() => setWay(end)}>
        {translate(`pages.question.${end}`)}
      </Button>
      <Button size="small" onClick={() => setWay('replace')}>
        {translate('pages.question.replace')}
      </Button>
      {way && (
        <RecordFormDialog
          resource="questions"
          title={translate(`pages.question.${way}Title`)}
          save={translate(`pages.question.${way}`)}
          defaultValues={{ ...question, ...(way !== 'replace' && { withdrawn: today }) }}
          onSave={(values) => change(fieldsOf(way, values))}
          onClose={() => setWay(undefined)}
        >
          {way === 'replace' ? (
            <FieldInput source="supersededById" />
          ) : (
            <>
              <FieldInput source="withdrawnReason" />
              {way === 'dismiss' && <FieldInput source="reviewOn" />}
            </>
          )}
        </RecordFormDialog>
      )}
    </>
  );
};

function fieldsOf(
  way: Way,
  { supersededById, withdrawn, withdrawnReason, reviewOn }: Record<string, unknown>,
) {
  return way === 'replace'
    ? { supersededById }
    : { withdrawn, withdrawnReason: withdrawnReason || null, reviewOn: reviewOn || null };
}
