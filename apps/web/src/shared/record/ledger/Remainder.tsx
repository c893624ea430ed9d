import { Box, Link, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { LinkBase, useCreatePath, useTranslate } from 'react-admin';
import { useClocks } from '../../clocks/useClocks.js';
import { ledgerPath } from '../../custody/paths.js';
import { useTerm } from '../../fields/useTerm.js';
import { CohortLink } from '../CohortLink.js';
import { NumberLink } from '../NumberLink.js';
import { Section } from '../Section.js';
import { SourceCite } from '../SourceCite.js';
import { useDateWords } from '../useDateWords.js';
import { useIntervalWords } from '../useIntervalWords.js';
import { useWordsOf } from '../useWordsOf.js';
import type { LedgerView } from './view.js';

type Part = LedgerView['remainder']['parts'][number];

interface RemainderProps extends Pick<LedgerView, 'remainder'> {
  /** The arithmetic, where the page has none of its own. */
  children?: ReactNode;
}

/** Those of whom no outcome is recorded, by name: which group, where it stood, and the last that is told of it. */
export const Remainder = ({ remainder, children }: RemainderProps) => {
  const translate = useTranslate();
  const interval = useIntervalWords();
  const wordsOf = useWordsOf();
  const { parts, total, sum, closes } = remainder;
  const names = parts.map(
    ({ cohort, withoutOutcome }) =>
      `${interval(withoutOutcome)} (${wordsOf(cohort.title, cohort.titleEs).text})`,
  );
  return (
    <Section id="remainder" title={translate('pages.remainder.title')}>
      {parts.length === 0 && (
        <Typography color="text.secondary">{translate('pages.remainder.nobody')}</Typography>
      )}
      {parts.length > 0 && (
        <Typography sx={{ maxWidth: '76ch', mb: 1 }}>
          {translate('pages.remainder.people', {
            smart_count: total.hi ?? 2,
            people: interval(total),
            names: names.join('; '),
          })}
        </Typography>
      )}
      {children}
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {parts.map((part) => (
          <PartLine key={part.cohort.id} part={part} />
        ))}
      </Box>
      {!closes && (
        <Typography color="error.main" sx={{ mt: 1 }}>
          {translate('pages.remainder.doesNotClose', { sum: interval(sum), total: interval(total) })}
        </Typography>
      )}
    </Section>
  );
};

const PartLine = ({ part }: { part: Part }) => {
  const interval = useIntervalWords();
  const status = useTerm('custodyStatuses');
  const { clocks } = useClocks();
  const { cohort, withoutOutcome, byStatus } = part;
  const where = Object.entries(byStatus).map(([code, count]) => `${status(code)}: ${interval(count)}`);
  const lines = ledgerPath({ owner: { resource: 'cohorts', id: cohort.id }, clocks, part: 'lines' });
  return (
    <Box component="li" sx={{ py: 1, '& + &': { borderTop: 1, borderColor: 'divider' } }}>
      <Typography component="div">
        <strong>
          <NumberLink to={lines}>{interval(withoutOutcome)}</NumberLink>
        </strong>
        {' · '}
        <CohortLink cohort={cohort} />
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {where.join(' · ')}
      </Typography>
      <LastLine line={part.lastLine} />
    </Box>
  );
};

const LastLine = ({ line }: { line: Part['lastLine'] }) => {
  const translate = useTranslate();
  const createPath = useCreatePath();
  const status = useTerm('custodyStatuses');
  const { date } = useDateWords();
  if (!line) return null;
  return (
    <Typography variant="body2" component="div">
      {translate('pages.remainder.lastLine')}{' '}
      <Link component={LinkBase} to={createPath({ resource: 'custody-events', type: 'show', id: line.id })}>
        {status(line.toStatus)}, {date(line.occurred)}
      </Link>
      {line.source && (
        <>
          {' · '}
          <SourceCite source={line.source} />
        </>
      )}
    </Typography>
  );
};
