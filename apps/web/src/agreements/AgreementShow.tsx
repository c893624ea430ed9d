import type { AgreementTerms } from '@paradero/contract/views/terms';
import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Loadable } from '../shared/record/Loadable.js';
import { PageContents } from '../shared/record/PageContents.js';
import { RecordPage } from '../shared/record/RecordPage.js';
import type { Records } from '../shared/record/records.js';
import { useRelated } from '../shared/record/useRelated.js';
import { useView } from '../shared/record/useView.js';
import { useWordsOf } from '../shared/record/useWordsOf.js';
import { OpenQuestions } from '../shared/unresolved/OpenQuestions.js';
import { AgreementFacts } from './show/AgreementFacts.js';
import { AgreementFigures } from './show/AgreementFigures.js';
import { AgreementLedger } from './show/AgreementLedger.js';
import { Chain } from './show/Chain.js';
import { Cohorts } from './show/Cohorts.js';
import { Documents } from './show/Documents.js';
import { FoundingStrip } from './show/FoundingStrip.js';
import { Money } from './show/Money.js';
import { Proceedings } from './show/Proceedings.js';
import { Questions } from './show/Questions.js';
import { Reports } from './show/Reports.js';
import { Statements } from './show/Statements.js';
import { SubscribeButton } from './show/SubscribeButton.js';
import { TermWindows } from './show/TermWindows.js';

/** The page of an agreement. */
export const AgreementShow = () => {
  const wordsOf = useWordsOf();
  return (
    <RecordPage
      resource="agreements"
      clocks={['validAt', 'knownAt', 'recordedAt']}
      title={({ title, titleEs }) => wordsOf(title, titleEs)}
      actions={<SubscribeButton />}
    >
      {(agreement) => <AgreementParts agreement={agreement} />}
    </RecordPage>
  );
};

const parts = [
  ['terms', 'pages.terms.title'],
  ['ledger', 'pages.ledger.title'],
  ['remainder', 'pages.remainder.title'],
  ['custody', 'dashboard.custody.title'],
  ['lines', 'pages.lines.title'],
  ['cohorts', 'pages.agreement.cohorts'],
  ['chain', 'pages.chain.title'],
  ['money', 'pages.money.title'],
  ['counts', 'pages.counts.title'],
  ['questions', 'pages.agreement.questions'],
  ['statements', 'pages.agreement.statements'],
  ['proceedings', 'pages.agreement.proceedings'],
  ['reports', 'pages.agreement.reports'],
  ['documents', 'pages.documents.title'],
] as const;

const AgreementParts = ({ agreement }: { agreement: Records['agreements'] }) => {
  const { id } = agreement;
  const translate = useTranslate();
  const terms = useView<AgreementTerms>('agreements', id, 'terms');
  const events = useRelated('agreement-events', { filter: { agreementId: id }, sort: 'occurred' });
  const cohorts = useRelated('cohorts', { filter: { agreementId: id }, sort: 'transferred' });
  return (
    <>
      <Loadable state={terms} lines={2}>
        {terms.view && <FoundingStrip agreement={agreement} terms={terms.view} />}
      </Loadable>
      <AgreementFacts agreement={agreement} />
      <OpenQuestions about={{ agreementId: id }} />
      <PageContents parts={parts.map(([part, key]) => ({ id: part, title: translate(key) }))} />
      <Loadable state={terms}>
        {terms.view && <TermWindows agreement={agreement} terms={terms.view} events={events.rows} />}
      </Loadable>
      <AgreementLedger agreementId={id} />
      <Cohorts agreementId={id} cohorts={cohorts} />
      <Chain agreementId={id} events={events} />
      <Money agreementId={id} />
      <AgreementFigures agreementId={id} />
      <Questions agreementId={id} cohorts={cohorts} />
      <Statements agreementId={id} cohorts={cohorts} />
      <Box sx={pairStyle}>
        <Proceedings agreementId={id} />
        <Reports agreementId={id} cohorts={cohorts} />
      </Box>
      <Documents agreement={agreement} events={events} />
    </>
  );
};

const pairStyle = {
  display: 'grid',
  gap: { xs: 2, sm: 3 },
  alignItems: 'start',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'repeat(2, minmax(0, 1fr))' },
};
