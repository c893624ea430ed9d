import { Box, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { Link, useCreatePath, useRecordContext, useTranslate } from 'react-admin';
import { movesOf } from '../shared/providers/lastMoves.js';
import { Section } from '../shared/record/Section.js';
import { useDateWords } from '../shared/record/useDateWords.js';
import { useWordsOf } from '../shared/record/useWordsOf.js';

/** The open deadlines that this day moved when it was saved just now, before and after. */
export const MovedSection = () => {
  const id = useRecordContext<{ id: string }>()?.id ?? '';
  const translate = useTranslate();
  const createPath = useCreatePath();
  const { between } = useDateWords();
  const wordsOf = useWordsOf();
  const moved = movesOf(id);
  if (!moved) return null;
  return (
    <Section id="moved" title={translate('pages.deadline.moved')} count={moved.length}>
      {moved.length === 0 && translate('pages.deadline.movedNone')}
      {moved.length > 0 && (
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
      )}
    </Section>
  );
};
