import type { CohortLedger } from '@paradero/contract/views/ledger';
import { Box, Link, Typography } from '@mui/material';
import { LinkBase, useCreatePath, useTranslate } from 'react-admin';
import { useClocks } from '../../shared/clocks/useClocks.js';
import { ledgerPath } from '../../shared/custody/paths.js';
import { NumberLink } from '../../shared/record/NumberLink.js';
import { useTerm } from '../../shared/fields/useTerm.js';
import { AddButton } from '../../shared/facts/AddButton.js';
import type { Records } from '../../shared/record/records.js';
import { inOrderOf } from '../../shared/record/ledger/inOrderOf.js';
import { Section } from '../../shared/record/Section.js';
import { useIntervalWords } from '../../shared/record/useIntervalWords.js';
import { useRelated } from '../../shared/record/useRelated.js';
import { useWordsOf } from '../../shared/record/useWordsOf.js';

interface PartsProps {
  cohort: Records['cohorts'];
  view: CohortLedger;
}

/** The parts of the group, and whether they add up to the whole. */
export const Parts = ({ cohort, view }: PartsProps) => {
  const translate = useTranslate();
  const { id, agreementId } = cohort;
  const children = useRelated('cohorts', { filter: { parentId: id }, sort: 'transferred' });
  return (
    <Section
      id="parts"
      title={translate('pages.parts.title')}
      count={view.parts.length}
      actions={<AddButton resource="cohorts" values={{ agreementId, parentId: id }} />}
    >
      {view.parts.length === 0 ? (
        <Typography color="text.secondary">{translate('pages.parts.empty')}</Typography>
      ) : (
        <>
          {view.divisions.map((division) => (
            <Closing key={division.partition ?? ''} division={division} />
          ))}
          <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
            {inOrderOf(view.parts, children.rows).map((part) => (
              <Part key={part.cohort.id} part={part} />
            ))}
          </Box>
        </>
      )}
    </Section>
  );
};

const Part = ({ part }: { part: CohortLedger['parts'][number] }) => {
  const translate = useTranslate();
  const createPath = useCreatePath();
  const interval = useIntervalWords();
  const { text, lang } = useWordsOf()(part.cohort.title, part.cohort.titleEs);
  const partition = useTerm('partitions');
  const status = useTerm('custodyStatuses');
  const { clocks } = useClocks();
  const lines = ledgerPath({ owner: { resource: 'cohorts', id: part.cohort.id }, clocks, part: 'lines' });
  const where = Object.entries(part.byStatus).filter(([, count]) => count.hi !== 0);
  return (
    <Box component="li" sx={{ py: 1.25, '& + &': { borderTop: 1, borderColor: 'divider' } }}>
      <Typography component="div">
        <Link
          component={LinkBase}
          to={createPath({ resource: 'cohorts', type: 'show', id: part.cohort.id })}
          sx={{ fontWeight: 600 }}
          lang={lang}
        >
          {text}
        </Link>
        {part.partition && (
          <Box component="span" sx={{ color: 'text.secondary', typography: 'body2' }}>
            {' · '}
            {partition(part.partition)}
          </Box>
        )}
      </Typography>
      <Typography variant="body2">
        <NumberLink to={lines}>
          {translate('pages.parts.outcome', {
            entered: interval(part.entered),
            withoutOutcome: interval(part.withoutOutcome),
          })}
        </NumberLink>
      </Typography>
      {where.length > 0 && (
        <Typography variant="body2" color="text.secondary">
          {where.map(([code, count]) => `${status(code)}: ${interval(count)}`).join(' · ')}
        </Typography>
      )}
    </Box>
  );
};

const Closing = ({ division }: { division: CohortLedger['divisions'][number] }) => {
  const translate = useTranslate();
  const interval = useIntervalWords();
  const partition = useTerm('partitions');
  const { closes, sum, total, exhaustive } = division;
  return (
    <Typography sx={{ mb: 1 }} color={closes ? undefined : 'error.main'}>
      {division.partition && `${partition(division.partition)}: `}
      <strong>
        {translate(closes ? 'pages.parts.closes' : 'pages.parts.doesNotClose', {
          sum: interval(sum),
          total: interval(total),
        })}
      </strong>{' '}
      {exhaustive === false && translate('pages.parts.notExhaustive')}
      {exhaustive === null && translate('pages.parts.exhaustiveUnknown')}
    </Typography>
  );
};
