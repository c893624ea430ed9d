import { Box, Typography } from '@mui/material';
import { codesOf } from '@paradero/contract/vocabulary';
import { useTranslate } from 'react-admin';
import { useClocks } from '../../shared/clocks/useClocks.js';
import { useTerm } from '../../shared/fields/useTerm.js';
import { Facts } from '../../shared/record/Facts.js';
import { Loadable } from '../../shared/record/Loadable.js';
import { RecordName } from '../../shared/record/RecordName.js';
import type { Records } from '../../shared/record/records.js';
import { useRelated } from '../../shared/record/useRelated.js';
import { Words } from '../../shared/record/Words.js';
import { useTermFact } from './useTermFact.js';

/** What the agreement is: its form, its text, where it stands, what it says of its term, and who is party to it. */
export const AgreementFacts = ({ agreement }: { agreement: Records['agreements'] }) => {
  const translate = useTranslate();
  const form = useTerm('agreementForms')(agreement.form);
  const text = useTerm('textStatuses')(agreement.textStatus);
  const lifeCycle = useTerm('lifeCycles')(agreement.lifeCycle);
  const term = useTermFact(agreement);
  const { clocks } = useClocks();
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      {(clocks.validAt ?? clocks.knownAt) && (
        <Typography variant="body2" color="text.secondary" sx={{ maxWidth: '76ch' }}>
          {translate('pages.agreement.writtenToday')}
        </Typography>
      )}
      <Facts
        facts={[
          { label: translate('pages.agreement.form'), value: form },
          { label: translate('pages.agreement.text'), value: text },
          { label: translate('pages.agreement.lifeCycle'), value: lifeCycle },
          { label: translate('pages.agreement.term'), value: term, isWide: true },
        ]}
      />
      <Parties agreementId={agreement.id} />
      {agreement.summary && (
        <Typography sx={{ maxWidth: '76ch' }}>
          <Words en={agreement.summary} es={agreement.summaryEs} />
        </Typography>
      )}
      {agreement.legalNotes && (
        <Typography variant="body2" sx={{ maxWidth: '76ch' }}>
          <strong>{translate('pages.agreement.legalNotes')}</strong>{' '}
          <Words en={agreement.legalNotes} es={agreement.legalNotesEs} />
        </Typography>
      )}
    </Box>
  );
};

const Parties = ({ agreementId }: { agreementId: string }) => {
  const translate = useTranslate();
  const role = useTerm('roles');
  const parties = useRelated('agreement-parties', { filter: { agreementId }, sort: 'createdAt' });
  const order = codesOf('roles');
  const inOrder = parties.rows.toSorted((one, other) => order.indexOf(one.role) - order.indexOf(other.role));
  return (
    <Loadable
      state={parties}
      lines={1}
      isEmpty={parties.rows.length === 0}
      empty={translate('pages.agreement.noParties')}
    >
      <Facts
        facts={inOrder.map(({ id, role: code, partyId }) => ({
          id,
          label: role(code),
          value: <RecordName resource="parties" id={partyId} />,
        }))}
      />
    </Loadable>
  );
};
