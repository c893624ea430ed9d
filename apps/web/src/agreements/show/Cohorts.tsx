import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { AddButton } from '../../shared/facts/AddButton.js';
import { Loadable } from '../../shared/record/Loadable.js';
import type { Records } from '../../shared/record/records.js';
import { Section } from '../../shared/record/Section.js';
import type { Related } from '../../shared/record/useRelated.js';
import { CohortOutcome } from './CohortOutcome.js';

interface CohortsProps {
  agreementId: string;
  cohorts: Related<Records['cohorts']>;
}

/** Who was moved under the agreement: for each group how many arrived and of how many no outcome is recorded. */
export const Cohorts = ({ agreementId, cohorts }: CohortsProps) => {
  const translate = useTranslate();
  const ids = new Set(cohorts.rows.map(({ id }) => id));
  const whole = cohorts.rows.filter(({ parentId }) => parentId === null || !ids.has(parentId));
  return (
    <Section
      id="cohorts"
      title={translate('pages.agreement.cohorts')}
      description={translate('pages.agreement.cohortsDescription')}
      actions={<AddButton resource="cohorts" values={{ agreementId }} />}
    >
      <Loadable state={cohorts} isEmpty={whole.length === 0} empty={translate('pages.agreement.noCohorts')}>
        <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: 'minmax(0, 1fr)' }}>
          {whole.map((cohort) => (
            <CohortOutcome key={cohort.id} cohort={cohort} family={cohorts.rows} />
          ))}
        </Box>
      </Loadable>
    </Section>
  );
};
