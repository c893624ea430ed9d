import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { AddButton } from '../../shared/facts/AddButton.js';
import { Facts } from '../../shared/record/Facts.js';
import { RecordName } from '../../shared/record/RecordName.js';
import type { Records } from '../../shared/record/records.js';
import { SourceOf } from '../../shared/record/SourceOf.js';
import { useRelated } from '../../shared/record/useRelated.js';
import { Names } from './Names.js';

/** What the question is about and who must answer it. */
export const QuestionAbout = ({ question }: { question: Records['questions'] }) => {
  const { id, agreementId, cohortId, facilityId, proceedingId, sourceId } = question;
  const translate = useTranslate();
  const addressees = useRelated('question-addressees', { filter: { questionId: id }, sort: 'createdAt' });
  return (
    <Facts
      facts={[
        {
          label: translate('pages.question.mustAnswer'),
          isWide: true,
          value: addressees.isPending ? (
            '…'
          ) : (
            <>
              <Names ids={addressees.rows.map(({ partyId }) => partyId)} />
              <Box sx={{ displayPrint: 'none', ml: -0.5 }}>
                <AddButton resource="question-addressees" values={{ questionId: id }} />
              </Box>
            </>
          ),
        },
        {
          label: translate('pages.question.agreement'),
          value: agreementId && <RecordName resource="agreements" id={agreementId} />,
        },
        {
          label: translate('pages.question.cohort'),
          value: cohortId && <RecordName resource="cohorts" id={cohortId} />,
        },
        {
          label: translate('pages.question.facility'),
          value: facilityId && <RecordName resource="facilities" id={facilityId} />,
        },
        {
          label: translate('pages.question.proceeding'),
          value: proceedingId && <RecordName resource="proceedings" id={proceedingId} />,
        },
        { label: translate('pages.question.source'), value: sourceId && <SourceOf id={sourceId} /> },
      ]}
    />
  );
};
