import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Loadable } from '../../shared/record/Loadable.js';
import { Section } from '../../shared/record/Section.js';
import { QuestionLines } from '../../shared/unresolved/QuestionLines.js';
import { useUnresolved } from '../../shared/unresolved/useUnresolved.js';

/** What nobody has answered, the gravest first and then the oldest. */
export const UnresolvedPanel = ({ agreementId }: { agreementId: string | undefined }) => {
  const translate = useTranslate();
  const about = agreementId === undefined ? {} : { agreementId };
  const asked = useUnresolved(about);
  const { view: unresolved } = asked;
  return (
    <Section
      title={translate('dashboard.unresolved.title')}
      count={unresolved?.total}
      description={translate('dashboard.unresolved.description')}
    >
      <Loadable state={asked} lines={6}>
        {unresolved?.total === 0 && <Typography>{translate('dashboard.questions.empty')}</Typography>}
        {unresolved && <QuestionLines unresolved={unresolved} about={about} />}
      </Loadable>
    </Section>
  );
};
