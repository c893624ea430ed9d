import { Box, Link, Typography } from '@mui/material';
import { LinkBase, useTranslate } from 'react-admin';
import { Loadable } from '../../shared/record/Loadable.js';
import { Section } from '../../shared/record/Section.js';
import { openQuestionsPath } from '../../shared/unresolved/openQuestionsPath.js';
import { UnresolvedLine } from '../../shared/unresolved/UnresolvedLine.js';
import { useUnresolved } from '../../shared/unresolved/useUnresolved.js';

/** What nobody has answered, the gravest first and then the oldest. */
export const UnresolvedPanel = ({ agreementId }: { agreementId: string | undefined }) => {
  const translate = useTranslate();
  const about = agreementId === undefined ? {} : { agreementId };
  const { unresolved, state } = useUnresolved(about);
  return (
    <Section
      title={translate('dashboard.unresolved.title')}
      count={unresolved?.total}
      description={translate('dashboard.unresolved.description')}
    >
      <Loadable state={state} lines={6}>
        {unresolved?.total === 0 && <Typography>{translate('dashboard.questions.empty')}</Typography>}
        <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
          {unresolved?.questions.map((question) => (
            <UnresolvedLine key={question.id} question={question} />
          ))}
        </Box>
        {unresolved && unresolved.total > unresolved.questions.length && (
          <Box sx={{ mt: 1, typography: 'body2' }}>
            <Link component={LinkBase} to={openQuestionsPath(about)}>
              {translate('pages.unresolved.all', { smart_count: unresolved.total })}
            </Link>
          </Box>
        )}
      </Loadable>
    </Section>
  );
};
