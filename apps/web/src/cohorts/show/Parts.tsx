import type { CohortLedger } from '@paradero/contract/views/ledger';
import { Box, Link, Typography } from '@mui/material';
import { LinkBase, useCreatePath, useTranslate } from 'react-admin';
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
          <Closing cohort={cohort} close={view.partsClose} />
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
        {translate('pages.parts.outcome', {
          entered: interval(part.entered),
          withoutOutcome: interval(part.withoutOutcome),
        })}
      </Typography>
      {where.length > 0 && (
        <Typography variant="body2" color="text.secondary">
          {where.map(([code, count]) => `${interval(count)} ${status(code)}`).join(' · ')}
        </Typography>
      )}
    </Box>
  );
};

const Closing = ({ cohort, close }: { cohort: Records['cohorts']; close: CohortLedger['partsClose'] }) => {
  const translate = useTranslate();
  const interval = useIntervalWords();
  if (!close) return null;
  return (
    <Typography sx={{ mb: 1 }}>
      <strong>
        {translate(close.closes ? 'pages.parts.closes' : 'pages.parts.doesNotClose', {
          sum: interval(close.sum),
          total: interval(close.total),
        })}
      </strong>{' '}
      {cohort.exhaustive === false && translate('pages.parts.notExhaustive')}
      {cohort.exhaustive === null && translate('pages.parts.exhaustiveUnknown')}
    </Typography>
  );
};
