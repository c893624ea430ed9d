import { Box, useMediaQuery, type Theme } from '@mui/material';
import type { Dashboard } from '@paradero/contract/views/dashboard';
import { useTranslate } from 'react-admin';
import { ChartFrame } from '../../shared/charts/ChartFrame.js';
import { TermAxis } from '../../shared/terms/TermAxis.js';
import { TermLegend } from '../../shared/terms/TermLegend.js';
import { rowGrid, TermRow } from '../../shared/terms/TermRow.js';
import { timelineOf } from '../../shared/terms/timeline.js';
import { UnknownTerms } from '../../shared/terms/UnknownTerms.js';
import { useTermColumns } from './useTermColumns.js';

/** Every agreement as one bar, those without an end included. */
export const TermStrip = ({ terms, on, from, to }: Pick<Dashboard, 'terms' | 'on' | 'from' | 'to'>) => {
  const translate = useTranslate();
  const hasRoom = useMediaQuery((theme: Theme) => theme.breakpoints.up('lg'), { noSsr: true });
  const timeline = timelineOf({ from, to }, on, hasRoom ? 8 : 4);
  const columns = useTermColumns(timeline);
  return (
    <ChartFrame
      title={translate('dashboard.terms.title')}
      description={translate('dashboard.terms.description')}
      columns={columns}
      rows={terms}
      fileName="paradero-terms"
      empty={translate('dashboard.terms.empty')}
    >
      <TermLegend />
      <Box sx={{ ...rowGrid, px: 0 }}>
        <Box sx={{ display: { xs: 'none', md: 'block' } }} />
        <TermAxis timeline={timeline} />
      </Box>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {terms.filter(isPlaced).map((term) => (
          <TermRow key={term.agreementId} term={term} timeline={timeline} />
        ))}
      </Box>
      <UnknownTerms terms={terms.filter((term) => !isPlaced(term))} />
    </ChartFrame>
  );
};

// A term of which neither length nor end is known has no place on a strip of days, but it has one below it.
const isPlaced = ({ state }: Dashboard['terms'][number]) => state !== 'NOT_COMPUTABLE';
