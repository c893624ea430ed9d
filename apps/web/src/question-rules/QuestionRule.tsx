import { Box, Button, Chip, Typography } from '@mui/material';
import type { QuestionRuleSetting } from '@paradero/contract/views/question-rules';
import { useState } from 'react';
import { LinkBase, useCanAccess, useTranslate } from 'react-admin';
import { openQuestionsPath } from '../shared/unresolved/openQuestionsPath.js';
import { useTerm } from '../shared/fields/useTerm.js';
import { QuestionRuleDialog } from './QuestionRuleDialog.js';

/** One rule: what it asks, how many it has open, and whether it runs. */
export const QuestionRule = ({ rule }: { rule: QuestionRuleSetting }) => {
  const translate = useTranslate();
  const word = useTerm('questionRules');
  const { canAccess: maySet } = useCanAccess({ resource: 'question-rules', action: 'edit' });
  const [isOpen, setOpen] = useState(false);
  const thresholds = rule.thresholds.join(' · ');
  return (
    <Box component="li" sx={lineStyle}>
      <Box sx={{ flex: '1 1 16rem', minWidth: 0 }}>
        <Typography sx={{ fontWeight: 600 }}>{word(rule.code)}</Typography>
        <Typography variant="body2" sx={{ maxWidth: '76ch' }}>
          {translate(`pages.question.rules.${rule.code}`)}
        </Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {rule.code}
          {thresholds && ` · ${translate(`pages.questionRules.${rule.unit}`, { thresholds })}`}
        </Typography>
        {!rule.active && (
          <Typography variant="body2" sx={{ mt: 0.5 }}>
            <Chip size="small" label={translate('pages.questionRules.off')} sx={{ mr: 1 }} />
            {rule.reason}
          </Typography>
        )}
      </Box>
      <Button component={LinkBase} to={openQuestionsPath({ rule: rule.code })} disabled={rule.open === 0}>
        {translate('pages.questionRules.open', { smart_count: rule.open })}
      </Button>
      {maySet && (
        <Button
          onClick={() => setOpen(true)}
          aria-label={`${translate('pages.questionRules.set')}: ${word(rule.code)}`}
        >
          {translate('pages.questionRules.set')}
        </Button>
      )}
      {isOpen && <QuestionRuleDialog rule={rule} onClose={() => setOpen(false)} />}
    </Box>
  );
};

const lineStyle = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  columnGap: 2,
  py: 1.25,
  '& + &': { borderTop: 1, borderColor: 'divider' },
} as const;
