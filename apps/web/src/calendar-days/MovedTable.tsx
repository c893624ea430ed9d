import { Box, Link, Typography, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import type { CalendarDayMoves } from '@paradero/contract/views/deadlines';
import { LinkBase, useCreatePath, useTranslate } from 'react-admin';
import { useDateWords } from '../shared/record/useDateWords.js';
import { useWordsOf } from '../shared/record/useWordsOf.js';

/** Deadlines that moved: what they are, when they were due before and after, and when they moved. */
export const MovedTable = ({ moves }: { moves: CalendarDayMoves['data'] }) => {
  const translate = useTranslate();
  const createPath = useCreatePath();
  const { between, day } = useDateWords();
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
          {moves.map(({ deadline: { id, title, titleEs }, on, before, after }, index) => (
            <TableRow key={index}>
              <TableCell>
                <Link component={LinkBase} to={createPath({ resource: 'deadlines', type: 'show', id })}>
                  {wordsOf(title, titleEs).text}
                </Link>
              </TableCell>
              <TableCell>{between(before.earliest, before.latest)}</TableCell>
              <TableCell>
                {between(after.earliest, after.latest)}
                <Typography variant="caption" component="div" sx={{ color: 'text.secondary' }}>
                  {translate('pages.deadline.movedOn', { day: day(on) })}
                </Typography>
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
};
