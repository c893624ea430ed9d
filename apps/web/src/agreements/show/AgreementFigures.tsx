import type { CohortCounts } from '@paradero/contract/views/counts';
import { useTranslate } from 'react-admin';
import { AddButton } from '../../shared/facts/AddButton.js';
import { Counts } from '../../shared/record/counts/Counts.js';
import { Loadable } from '../../shared/record/Loadable.js';
import { Section } from '../../shared/record/Section.js';
import { useView } from '../../shared/record/useView.js';

/** Quotas and other numbers stated about the agreement itself; those about its cohorts stand on their pages. */
export const AgreementFigures = ({ agreementId }: { agreementId: string }) => {
  const translate = useTranslate();
  const counts = useView<CohortCounts>('agreements', agreementId, 'counts');
  const groups = (counts.view?.groups ?? []).filter(
    ({ measure, claims }) => measure !== 'AMOUNT' && claims.every(({ cohort }) => cohort === null),
  );
  return (
    <Section
      id="figures"
      title={translate('pages.agreement.figures')}
      description={translate('pages.counts.description')}
      actions={<AddButton resource="figures" values={{ agreementId }} />}
    >
      <Loadable state={counts} isEmpty={groups.length === 0} empty={translate('pages.agreement.noFigures')}>
        <Counts groups={groups} />
      </Loadable>
    </Section>
  );
};
