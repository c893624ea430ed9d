import type { AgreementTerms } from '@paradero/contract/views/terms';
import type { Step } from '@paradero/domain/step';
import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ChartFrame } from '../../shared/charts/ChartFrame.js';
import type { Records } from '../../shared/record/records.js';
import { TermAxisLine } from './TermAxisLine.js';
import { termAxis } from './termAxis.js';
import { TermRow } from './TermRow.js';
import { useTermColumns } from './useTermColumns.js';

interface TermWindowsProps {
  agreement: Records['agreements'];
  terms: AgreementTerms;
  events: readonly Records['agreement-events'][];
}

/** When the term ends, once for each thing it runs from, with today's line and the way each day was computed. */
export const TermWindows = ({ agreement, terms, events }: TermWindowsProps) => {
  const translate = useTranslate();
  const columns = useTermColumns();
  const axis = termAxis(terms.windows, terms.on);
  const sourceOf = sourceOfStep(agreement, events);
  return (
    <Box id="terms" sx={{ scrollMarginTop: 64, minWidth: 0 }}>
      <ChartFrame
        title={translate('pages.terms.title')}
        description={translate('pages.terms.description')}
        columns={columns}
        rows={terms.windows}
        fileName="terms"
        empty={translate('pages.terms.empty')}
      >
        {axis && (
          <Box sx={{ ml: { xs: 0, md: 'calc(15rem + 24px)' } }}>
            <TermAxisLine axis={axis} on={terms.on} />
          </Box>
        )}
        <Box component="ol" sx={{ listStyle: 'none', p: 0, m: 0 }}>
          {terms.windows.map((window, index) => (
            <TermRow
              key={window.anchor.id ?? index}
              window={window}
              axis={axis}
              on={terms.on}
              events={events}
              sourceOf={sourceOf}
            />
          ))}
        </Box>
      </ChartFrame>
    </Box>
  );
};

const ofTheTerm = ['term/duration', 'term/boundary', 'term/fixed-end', 'term/indefinite'];

/** A step about an event rests on the source of the event, one about the written term on the source of the term. */
function sourceOfStep(agreement: Records['agreements'], events: readonly Records['agreement-events'][]) {
  return ({ code, params }: Step) => {
    const event = events.find(({ id }) => id === params['id']);
    if (event) return { id: event.sourceId, locator: event.locator };
    return ofTheTerm.includes(code) && agreement.termSourceId
      ? { id: agreement.termSourceId, locator: null }
      : undefined;
  };
}
