import { useTranslate } from 'react-admin';
import { useTerm } from '../../shared/fields/useTerm.js';
import { Facts } from '../../shared/record/Facts.js';
import { RecordName } from '../../shared/record/RecordName.js';
import type { Records } from '../../shared/record/records.js';
import { SourceOf } from '../../shared/record/SourceOf.js';
import { useDateWords } from '../../shared/record/useDateWords.js';
import { useOtherTitle } from '../../shared/record/useOtherTitle.js';
import { useRelated } from '../../shared/record/useRelated.js';
import { Subjects } from './Subjects.js';

/** Whose report it is, of when, about what, where it stands in review and who may see it. */
export const ReportFacts = ({ report }: { report: Records['reports'] }) => {
  const { id, publisherId, published, period, language, reviewState, level, sourceId } = report;
  const translate = useTranslate();
  const { date } = useDateWords();
  const languageWord = useTerm('languages')(language);
  const reviewWord = useTerm('reviewStates')(reviewState);
  const levelWord = useTerm('levels')(level);
  const otherTitle = useOtherTitle('reports', report);
  const subjects = useRelated('report-subjects', { filter: { reportId: id }, sort: 'createdAt' });
  return (
    <Facts
      facts={[
        otherTitle,
        {
          label: translate('pages.report.publisher'),
          value: publisherId ? (
            <RecordName resource="parties" id={publisherId} />
          ) : (
            translate('pages.source.unknownParty')
          ),
        },
        { label: translate('pages.report.published'), value: date(published) },
        { label: translate('pages.report.period'), value: period && date(period, 'period') },
        { label: translate('pages.report.language'), value: languageWord },
        { label: translate('pages.report.review'), value: reviewWord },
        { label: translate('pages.report.level'), value: levelWord },
        { label: translate('pages.report.source'), value: sourceId && <SourceOf id={sourceId} /> },
        {
          label: translate('pages.report.subjects'),
          value: subjects.isPending ? '…' : <Subjects subjects={subjects.rows} />,
        },
      ]}
    />
  );
};
