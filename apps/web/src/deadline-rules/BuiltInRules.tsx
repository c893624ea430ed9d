import { Box, Button, Typography } from '@mui/material';
import { LinkBase, useTranslate } from 'react-admin';
import { useTerm } from '../shared/fields/useTerm.js';
import { useDeadlineRules } from '../shared/record/deadline/useDeadlineRules.js';
import { PlainList } from '../shared/record/PlainList.js';
import { Section } from '../shared/record/Section.js';

/** The rules that come with the program, to be read: what each is for, the law it stands on, how sure it is. */
export const BuiltInRules = () => {
  const translate = useTranslate();
  const nameOf = useTerm('deadlineRules');
  const confidenceOf = useTerm('ruleConfidences');
  // Only the rules that users made have a name of their own.
  const rules = useDeadlineRules().filter(({ name }) => name === null);
  if (rules.length === 0) return null;
  return (
    <Box sx={{ mt: 3 }}>
      <Section
        title={translate('pages.deadline.builtIn')}
        count={rules.length}
        description={translate('pages.deadline.builtInHelp')}
        actions={
          <Button component={LinkBase} to="/calculator" size="small">
            {translate('pages.calculator.title')}
          </Button>
        }
      >
        <PlainList items={rules.map((rule) => ({ ...rule, id: rule.code }))} limit={rules.length}>
          {({ code, authority, confidence }) => (
            <>
              <Typography sx={{ fontWeight: 600 }}>{nameOf(code)}</Typography>
              <Typography variant="body2" sx={{ color: 'text.secondary' }}>
                {code} · {authority} · {confidenceOf(confidence)}
              </Typography>
            </>
          )}
        </PlainList>
      </Section>
    </Box>
  );
};
