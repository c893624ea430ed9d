import { Box, Typography } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { countryWords } from '../../shared/contract/countries.js';
import { useTerm } from '../../shared/fields/useTerm.js';
import { Facts } from '../../shared/record/Facts.js';
import { RecordName } from '../../shared/record/RecordName.js';
import type { Records } from '../../shared/record/records.js';
import { useDateWords } from '../../shared/record/useDateWords.js';
import { Words } from '../../shared/record/Words.js';

/** Which people these are: under which agreement, part of which group, moved when and on what basis. */
export const CohortFacts = ({ cohort }: { cohort: Records['cohorts'] }) => {
  const { agreementId, parentId, partition, transferred, nationality, legalBases, note, noteEs } = cohort;
  const translate = useTranslate();
  const words = useDateWords();
  const partitionWord = useTerm('partitions');
  const basisWord = useTerm('legalBases');
  const locale = useLocale() ?? 'en';
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Facts
        facts={[
          {
            label: translate('pages.cohort.agreement'),
            value: <RecordName resource="agreements" id={agreementId} />,
            isWide: true,
          },
          {
            label: translate('pages.cohort.parent'),
            value: parentId && <RecordName resource="cohorts" id={parentId} />,
          },
          { label: translate('pages.cohort.partition'), value: partition && partitionWord(partition) },
          { label: translate('pages.cohort.transferred'), value: transferred && words.date(transferred) },
          {
            label: translate('pages.cohort.nationality'),
            value: nationality && countryWords(nationality, locale),
          },
          { label: translate('pages.cohort.legalBases'), value: legalBases.map(basisWord).join(' · ') },
        ]}
      />
      {note && (
        <Typography sx={{ maxWidth: '76ch' }}>
          <Words en={note} es={noteEs} />
        </Typography>
      )}
    </Box>
  );
};
