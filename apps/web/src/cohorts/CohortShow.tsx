import type { CohortCounts } from '@paradero/contract/views/counts';
import type { CohortLedger } from '@paradero/contract/views/ledger';
import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { AddButton } from '../shared/facts/AddButton.js';
import { CustodyPanel } from '../shared/custody/CustodyPanel.js';
import { CompetingCounts } from '../shared/record/counts/CompetingCounts.js';
import { Sums } from '../shared/record/counts/Sums.js';
import { FlagList } from '../shared/record/FlagList.js';
import { Ledger } from '../shared/record/ledger/Ledger.js';
import { Lines } from '../shared/record/ledger/Lines.js';
import { Remainder } from '../shared/record/ledger/Remainder.js';
import { Loadable } from '../shared/record/Loadable.js';
import { PageContents } from '../shared/record/PageContents.js';
import { RecordPage } from '../shared/record/RecordPage.js';
import type { Records } from '../shared/record/records.js';
import { useView } from '../shared/record/useView.js';
import { useWordsOf } from '../shared/record/useWordsOf.js';
import { OpenQuestions } from '../shared/unresolved/OpenQuestions.js';
import { Allegations } from './show/Allegations.js';
import { CohortFacts } from './show/CohortFacts.js';
import { Parts } from './show/Parts.js';
import { Proceedings } from './show/Proceedings.js';
import { Questions } from './show/Questions.js';
import { Statements } from './show/Statements.js';

/** The page of a cohort. */
export const CohortShow = () => {
  const wordsOf = useWordsOf();
  return (
    <RecordPage
      resource="cohorts"
      clocks={['validAt', 'knownAt', 'recordedAt']}
      title={({ name, nameEs }) => wordsOf(name, nameEs)}
    >
      {(cohort) => <CohortParts cohort={cohort} />}
    </RecordPage>
  );
};

const parts = [
  ['ledger', 'pages.ledger.title'],
  ['remainder', 'pages.remainder.title'],
  ['custody', 'dashboard.custody.title'],
  ['parts', 'pages.parts.title'],
  ['lines', 'pages.lines.title'],
  ['counts', 'pages.counts.title'],
  ['proceedings', 'pages.cohort.proceedings'],
  ['allegations', 'pages.cohort.allegations'],
  ['statements', 'pages.cohort.statements'],
  ['questions', 'pages.cohort.questions'],
] as const;

const CohortParts = ({ cohort }: { cohort: Records['cohorts'] }) => {
  const { id } = cohort;
  const translate = useTranslate();
  const ledger = useView<CohortLedger>('cohorts', id, 'ledger');
  const counts = useView<CohortCounts>('cohorts', id, 'counts');
  return (
    <>
      {ledger.view && <FlagList flags={ledger.view.flags} />}
      <CohortFacts cohort={cohort} />
      <OpenQuestions about={{ cohortId: id }} />
      <PageContents parts={parts.map(([part, key]) => ({ id: part, title: translate(key) }))} />
      <Loadable state={ledger} lines={6}>
        {ledger.view && (
          <>
            <Ledger view={ledger.view} isChanging={ledger.isChanging} />
            <Remainder remainder={ledger.view.remainder} />
            <Box id="custody" sx={{ scrollMarginTop: 64, minWidth: 0 }}>
              <CustodyPanel custody={ledger.view.through} owner={{ resource: 'cohorts', id }} />
            </Box>
            <Parts cohort={cohort} view={ledger.view} />
            <Lines
              view={ledger.view}
              cohortId={id}
              actions={<AddButton resource="custody-events" values={{ cohortId: id }} />}
            />
          </>
        )}
      </Loadable>
      <Loadable state={counts} lines={6}>
        {counts.view && (
          <>
            <CompetingCounts
              cohortId={id}
              counts={counts.view}
              actions={<AddButton resource="figures" values={{ cohortId: id }} />}
            />
            <Sums sums={counts.view.sums} />
          </>
        )}
      </Loadable>
      <Proceedings cohortId={id} />
      <Allegations cohortId={id} />
      <Statements cohortId={id} />
      <Questions cohortId={id} />
    </>
  );
};
