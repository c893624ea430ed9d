import { useTranslate } from 'react-admin';
import { Loadable } from '../../shared/record/Loadable.js';
import { ProceedingLines } from '../../shared/record/ProceedingLines.js';
import { Section } from '../../shared/record/Section.js';
import { useRelated } from '../../shared/record/useRelated.js';

/** Cases that cover these people. */
export const Proceedings = ({ cohortId }: { cohortId: string }) => {
  const translate = useTranslate();
  const covers = useRelated('proceeding-cohorts', { filter: { cohortId }, sort: 'createdAt' });
  const proceedings = useRelated('proceedings', {
    filter: { id: [...new Set(covers.rows.map(({ proceedingId }) => proceedingId))] },
    sort: 'caption',
    isReady: !covers.isPending,
  });
  return (
    <Section id="proceedings" title={translate('pages.cohort.proceedings')} count={proceedings.rows.length}>
      <Loadable
        state={covers.error ? covers : proceedings}
        isEmpty={proceedings.rows.length === 0}
        empty={translate('pages.cohort.noProceedings')}
      >
        <ProceedingLines proceedings={proceedings.rows} />
      </Loadable>
    </Section>
  );
};
