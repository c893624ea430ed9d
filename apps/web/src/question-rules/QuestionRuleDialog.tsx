import { Alert, Dialog, DialogContent, DialogTitle } from '@mui/material';
import type { QuestionRuleSetting } from '@paradero/contract/views/question-rules';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Form, SaveButton, useNotify, useTranslate } from 'react-admin';
import { useTerm } from '../shared/fields/useTerm.js';
import { apiUrl, createHttp } from '../shared/providers/http.js';
import { problemOf } from '../shared/providers/problems.js';
import { QuestionRuleInputs } from './QuestionRuleInputs.js';
import { rulesKey } from './rulesKey.js';

interface Values {
  active: boolean;
  reason: string | null;
  thresholds: Record<string, number>;
}

/** Where an administrator switches a rule off with a reason, or changes its thresholds. */
export const QuestionRuleDialog = ({ rule, onClose }: { rule: QuestionRuleSetting; onClose: () => void }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const word = useTerm('questionRules');
  const queryClient = useQueryClient();
  const [problem, setProblem] = useState<string>();
  const submit = async ({ active, reason, thresholds }: Values) => {
    setProblem(undefined);
    const body = {
      active,
      reason: active ? null : reason,
      thresholds: Object.values(thresholds).map(Number),
    };
    try {
      const options = { method: 'PUT', body, ifMatch: rule.version } as const;
      await createHttp(translate)(apiUrl('question-rules', rule.code), options);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      // Somebody else may have set it meanwhile: the list behind shows how, and the next try starts from there.
      await queryClient.invalidateQueries({ queryKey: rulesKey });
      const { errors } = problemOf(error);
      if (!errors) setProblem(error.message);
      return errors;
    }
    await queryClient.invalidateQueries({ queryKey: rulesKey });
    notify('pages.questionRules.saved', { type: 'success' });
    onClose();
    return undefined;
  };
  const given = { active: rule.active, reason: rule.reason, thresholds: { ...rule.thresholds } };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs">
      <DialogTitle>{word(rule.code)}</DialogTitle>
      <DialogContent>
        {/* The inputs below are all that can be in the form. */}
        <Form onSubmit={(values: object) => submit(values as Values)} defaultValues={given}>
          {problem && (
            <Alert severity="error" sx={{ mb: 2 }}>
              {problem}
            </Alert>
          )}
          <QuestionRuleInputs rule={rule} />
          <SaveButton label="pages.questionRules.save" alwaysEnable />
          <Button label="ra.action.cancel" onClick={onClose} sx={{ ml: 1 }} />
        </Form>
      </DialogContent>
    </Dialog>
  );
};
