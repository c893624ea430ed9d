import type { CohortCounts } from '@paradero/contract/views/counts';
import { AddButton } from '../../shared/facts/AddButton.js';
import { CompetingCounts } from '../../shared/record/counts/CompetingCounts.js';
import { Sums } from '../../shared/record/counts/Sums.js';
import { Loadable } from '../../shared/record/Loadable.js';
import { useView } from '../../shared/record/useView.js';

/** Every number stated about the agreement and its cohorts, and the sums that close and that do not. */
export const AgreementFigures = ({ agreementId }: { agreementId: string }) => {
  const counts = useView<CohortCounts>('agreements', agreementId, 'counts');
  return (
    <Loadable state={counts} lines={6}>
      {counts.view && (
        <>
          <CompetingCounts
            cohortId={null}
            counts={counts.view}
            actions={<AddButton resource="figures" values={{ agreementId }} />}
          />
          <Sums sums={counts.view.sums} />
        </>
      )}
    </Loadable>
  );
};
