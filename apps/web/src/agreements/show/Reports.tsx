import { useTranslate } from 'react-admin';
import { Loadable } from '../../shared/record/Loadable.js';
import { PlainList } from '../../shared/record/PlainList.js';
import type { Records } from '../../shared/record/records.js';
import { ReportLine } from '../../shared/record/ReportLine.js';
import { Section } from '../../shared/record/Section.js';
import { AddButton } from '../../shared/facts/AddButton.js';
import { useRelated, type Related } from '../../shared/record/useRelated.js';
import { useAbout } from './useAbout.js';

interface ReportsProps {
  agreementId: string;
  cohorts: Related<Records['cohorts']>;
}

/** Reports about the agreement or the people moved under it, newest first. */
export const Reports = ({ agreementId, cohorts }: ReportsProps) => {
  const translate = useTranslate();
  const subjects = useAbout('report-subjects', { agreementId, cohorts }, 'createdAt');
  const reports = useRelated('reports', {
    filter: { id: [...new Set(subjects.rows.map(({ reportId }) => reportId))] },
    sort: '-published',
    isReady: !subjects.isPending,
  });
  return (
    <Section
      id="reports"
      title={translate('pages.agreement.reports')}
      count={reports.total}
      actions={<AddButton resource="reports" values={{}} />}
    >
      <Loadable
        state={subjects.error ? subjects : reports}
        isEmpty={reports.rows.length === 0}
        empty={translate('pages.agreement.noReports')}
      >
        <PlainList items={reports.rows}>{(report) => <ReportLine report={report} />}</PlainList>
      </Loadable>
    </Section>
  );
};
