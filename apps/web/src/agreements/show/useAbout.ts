import type { Records } from '../../shared/record/records.js';
import { useRelated, type Related } from '../../shared/record/useRelated.js';

interface Subject {
  agreementId: string;
  cohorts: Related<Records['cohorts']>;
}

type Name = 'statements' | 'questions' | 'report-subjects';

/** Records about an agreement or about one of its cohorts, each once. */
export function useAbout<N extends Name>(
  resource: N,
  { agreementId, cohorts }: Subject,
  sort: string,
): Related<Records[N]> {
  const ofAgreement = useRelated(resource, { filter: { agreementId }, sort });
  const ofCohorts = useRelated(resource, {
    filter: { cohortId: cohorts.rows.map(({ id }) => id) },
    sort,
    isReady: !cohorts.isPending,
  });
  const rows = new Map([...ofAgreement.rows, ...ofCohorts.rows].map((row) => [row.id, row]));
  return {
    rows: [...rows.values()],
    total: rows.size,
    isPending: ofAgreement.isPending || ofCohorts.isPending,
    error: ofAgreement.error ?? ofCohorts.error,
    retry: () => {
      ofAgreement.retry();
      ofCohorts.retry();
    },
  };
}
