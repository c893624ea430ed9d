import { Box, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { instantWords } from '../shared/dates/days.js';

/** One signed-in browser, as the API tells it. */
export interface OpenSession {
  id: string;
  createdAt: string;
  seenAt: string;
  client: string | null;
  current: boolean;
}

const columns = ['client', 'createdAt', 'seenAt'] as const;

/** Signed-in browsers: what they say of themselves, since when, and when they were last used. */
export const SessionTable = ({ sessions }: { sessions: readonly OpenSession[] }) => {
  const translate = useTranslate();
  const locale = useLocale() ?? 'en';
  return (
    <Box
      sx={{ overflowX: 'auto' }}
      tabIndex={0}
      role="group"
      aria-label={translate('resources.accounts.sessions.title')}
    >
      <Table size="small">
        <TableHead>
          <TableRow>
            {columns.map((name) => (
              <TableCell key={name}>{translate(`resources.accounts.sessions.${name}`)}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {sessions.map(({ id, client, createdAt, seenAt, current }) => (
            <TableRow key={id}>
              <TableCell sx={{ overflowWrap: 'anywhere', minWidth: 180 }}>
                {client ?? translate('resources.accounts.sessions.unknown')}
                {current && ` (${translate('resources.accounts.sessions.current')})`}
              </TableCell>
              <TableCell>{instantWords(createdAt, locale)}</TableCell>
              <TableCell>{instantWords(seenAt, locale)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
};
