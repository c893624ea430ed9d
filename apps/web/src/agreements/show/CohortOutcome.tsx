import type { CohortLedger } from '@paradero/contract/views/ledger';
import { Box, Link, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { LinkBase, useCreatePath, useTranslate } from 'react-admin';
import { useClocks } from '../../shared/clocks/useClocks.js';
import { ledgerPath } from '../../shared/custody/paths.js';
import { NumberLink } from '../../shared/record/NumberLink.js';
import { inOrderOf } from '../../shared/record/ledger/inOrderOf.js';
import { LedgerBar } from '../../shared/record/ledger/LedgerBar.js';
import { LedgerKey } from '../../shared/record/ledger/LedgerKey.js';
import { LedgerSources } from '../../shared/record/ledger/LedgerSources.js';
import { Loadable } from '../../shared/record/Loadable.js';
import type { Records } from '../../shared/record/records.js';
import { useDateWords } from '../../shared/record/useDateWords.js';
import { useIntervalWords } from '../../shared/record/useIntervalWords.js';
import { useView } from '../../shared/record/useView.js';
import { useWordsOf } from '../../shared/record/useWordsOf.js';

interface CohortOutcomeProps {
  cohort: Records['cohorts'];
  /** The cohorts of the agreement in order of time. */
  family: readonly Records['cohorts'][];
}

/** One group: its ledger as a bar, and its parts with how many arrived and how many have no outcome. */
export const CohortOutcome = ({ cohort, family }: CohortOutcomeProps) => {
  const ledger = useView<CohortLedger>('cohorts', cohort.id, 'ledger');
  const { date } = useDateWords();
  return (
    <Box>
      <Typography variant="h3">
        <CohortLink id={cohort.id} title={cohort.name} titleEs={cohort.nameEs} />
        {cohort.transferred && (
          <Box component="span" sx={{ fontWeight: 400, color: 'text.secondary', typography: 'body2' }}>
            {' · '}
            {date(cohort.transferred)}
          </Box>
        )}
      </Typography>
      <Loadable state={ledger}>
        {ledger.view && (
          <Box sx={{ mt: 1, opacity: ledger.isChanging ? 0.6 : 1 }}>
            <Standing view={ledger.view} />
            {ledger.view.parts.length > 0 && <Parts view={ledger.view} family={family} />}
            <LedgerSources lines={ledger.view.lines} />
          </Box>
        )}
      </Loadable>
    </Box>
  );
};

const CohortLink = ({ id, title, titleEs }: { id: string; title: string; titleEs: string | null }) => {
  const createPath = useCreatePath();
  const { text, lang } = useWordsOf()(title, titleEs);
  return (
    <Link component={LinkBase} to={createPath({ resource: 'cohorts', type: 'show', id })} lang={lang}>
      {text}
    </Link>
  );
};

const Standing = ({ view }: { view: CohortLedger }) => {
  const translate = useTranslate();
  const interval = useIntervalWords();
  const linesOf = useLinesOf();
  const { ledger } = view;
  const lines = linesOf(view.cohort.id);
  if (ledger.entered.hi === 0) {
    return (
      <Typography>
        <NumberLink to={lines}>
          {translate('pages.agreement.noneReceived', {
            boarded: interval(ledger.boarded),
            refused: interval(ledger.refused),
          })}
        </NumberLink>
      </Typography>
    );
  }
  return (
    <>
      <LedgerBar ledger={ledger} height={20} />
      <LedgerKey ledger={ledger} to={lines} />
    </>
  );
};

const Parts = ({ view, family }: { view: CohortLedger } & Pick<CohortOutcomeProps, 'family'>) => {
  const translate = useTranslate();
  const interval = useIntervalWords();
  const linesOf = useLinesOf();
  const rows = [...inOrderOf(view.parts, family), { cohort: null, ...view.ledger }];
  return (
    <Table size="small" sx={{ mt: 1.5, maxWidth: 760 }}>
      <TableHead>
        <TableRow>
          <TableCell sx={{ pl: 0, width: '50%' }}>{translate('pages.agreement.group')}</TableCell>
          <TableCell align="right">{translate('pages.ledger.received')}</TableCell>
          <TableCell align="right" sx={{ pr: 0, whiteSpace: 'normal' }}>
            {translate('pages.ledger.withoutOutcome')}
          </TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map(({ cohort, entered, withoutOutcome }) => (
          <TableRow key={cohort?.id ?? 'whole'}>
            <TableCell component="th" scope="row" sx={{ pl: 0, overflowWrap: 'anywhere' }}>
              {cohort ? <CohortLink {...cohort} /> : <strong>{translate('pages.ledger.together')}</strong>}
            </TableCell>
            <TableCell align="right">
              <NumberLink to={linesOf(cohort?.id ?? view.cohort.id)}>{interval(entered)}</NumberLink>
            </TableCell>
            <TableCell align="right" sx={{ pr: 0, fontWeight: 600 }}>
              <NumberLink to={linesOf(cohort?.id ?? view.cohort.id)}>{interval(withoutOutcome)}</NumberLink>
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
};

/** The lines of a cohort's ledger on the day of the view. */
function useLinesOf() {
  const { clocks } = useClocks();
  return (id: string) => ledgerPath({ owner: { resource: 'cohorts', id }, clocks, part: 'lines' });
}
