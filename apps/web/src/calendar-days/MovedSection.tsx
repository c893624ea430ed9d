import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import type { MovedDeadlines } from '@paradero/contract/views/deadlines';
import { Link, useCreatePath, useTranslate } from 'react-admin';
import { movesOf } from '../shared/providers/lastMoves.js';
import { Section } from '../shared/record/Section.js';
import { useDateWords } from '../shared/record/useDateWords.js';
import { useWordsOf } from '../shared/record/useWordsOf.js';

interface MovedSectionProps {
  /** The day of a calendar that was written or removed. */
  id: string;
  title: string;
}

/** The open deadlines that a day moved when it was saved or removed just now, before and after. */
export const MovedSection = ({ id, title }: MovedSectionProps) => {
  const translate = useTranslate();
  const kept = movesOf(id);
  if (!kept) return null;
  const { moved, movedTotal } = kept;
  return (
    <Section id="moved" title={title} count={movedTotal}>
      {moved.length === 0 ? translate('pages.deadline.movedNone') : <MovedTable moved={moved} />}
      {moved.length < movedTotal && (
        <Typography variant="body2" sx={{ mt: 1 }}>
          {translate('pages.deadline.movedMore', { shown: moved.length, total: movedTotal })}
        </Typography>
      )}
    </Section>
  );
};

const MovedTable = ({ moved }: Pick<MovedDeadlines, 'moved'>) => {
  const translate = useTranslate();
  const createPath = useCreatePath();
  const { between } = useDateWords();
  const wordsOf = useWordsOf();
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Table size="small">
        <TableHead>
          <TableRow>
            {['movedWhat', 'movedBefore', 'movedAfter'].map((name) => (
              <TableCell key={name}>{translate(`pages.deadline.${name}`)}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {moved.map(({ deadline, before, after }) => (
            <TableRow key={deadline.id}>
              <TableCell>
                <Link to={createPath({ resource: 'deadlines', type: 'show', id: deadline.id })}>
                  {wordsOf(deadline.title, deadline.titleEs).text}
                </Link>
              </TableCell>
              <TableCell>{between(before.earliest, before.latest)}</TableCell>
              <TableCell>{between(after.earliest, after.latest)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
};
