import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { RecordName } from '../../shared/record/RecordName.js';
import type { Records } from '../../shared/record/records.js';

/** What a report is about. */
export const Subjects = ({ subjects }: { subjects: readonly Records['report-subjects'][] }) => {
  const translate = useTranslate();
  if (subjects.length === 0) return <>{translate('pages.report.noSubjects')}</>;
  return (
    <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
      {subjects.flatMap(namesOf).map(({ resource, id }) => (
        <li key={id}>
          <RecordName resource={resource} id={id} />
        </li>
      ))}
    </Box>
  );
};

function namesOf({ agreementId, cohortId, facilityId, personId, partyId }: Records['report-subjects']) {
  const targets = [
    { resource: 'agreements', id: agreementId },
    { resource: 'cohorts', id: cohortId },
    { resource: 'facilities', id: facilityId },
    { resource: 'people', id: personId },
    { resource: 'parties', id: partyId },
  ] as const;
  return targets.flatMap(({ resource, id }) => (id === null ? [] : [{ resource, id }]));
}
