import type { AgreementTerms } from '@paradero/contract/views/terms';
import { Box, Link } from '@mui/material';
import { LinkBase, useCreatePath, useTranslate } from 'react-admin';
import { useTerm } from '../../shared/fields/useTerm.js';
import type { Records } from '../../shared/record/records.js';
import { useDateWords } from '../../shared/record/useDateWords.js';
import { formerEnds } from './formerEnds.js';

interface FormerEndsProps {
  steps: AgreementTerms['windows'][number]['steps'];
  events: readonly Records['agreement-events'][];
}

/** The ends this term had before, struck out, each with the event that replaced it. */
export const FormerEnds = ({ steps, events }: FormerEndsProps) => {
  const translate = useTranslate();
  const createPath = useCreatePath();
  const { between, date } = useDateWords();
  const type = useTerm('agreementEventTypes');
  const ends = formerEnds(steps);
  if (ends.length === 0) return null;
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, typography: 'body2', color: 'text.secondary' }}>
      {ends.map(({ eventId, earliest, latest }) => {
        const event = events.find(({ id }) => id === eventId);
        return (
          <li key={eventId}>
            {translate('pages.terms.former')} <del>{between(earliest, latest)}</del>.{' '}
            {event && (
              <>
                {translate('pages.terms.replacedBy')}{' '}
                <Link
                  component={LinkBase}
                  to={createPath({ resource: 'agreement-events', type: 'show', id: eventId })}
                >
                  {type(event.type)}, {date(event.occurred)}
                </Link>
              </>
            )}
          </li>
        );
      })}
    </Box>
  );
};
