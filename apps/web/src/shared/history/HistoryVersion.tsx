import type { Version } from '@paradero/contract/history';
import { Box, Card, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useLocale, useResourceContext, useTranslate, useTranslateLabel } from 'react-admin';
import { instantWords } from '../dates/days.js';
import { Value } from './Value.js';

interface HistoryVersionProps {
  version: Version;
  renderValue?: (field: string, value: unknown) => ReactNode;
}

const plainValue = (_field: string, value: unknown) => <Value value={value} />;

/** One version: when, who, and each field before and after. */
export const HistoryVersion = ({ version, renderValue = plainValue }: HistoryVersionProps) => {
  const translate = useTranslate();
  const translateLabel = useTranslateLabel();
  const resource = useResourceContext() ?? '';
  const locale = useLocale() ?? 'en';
  const { at, actor, action, changes } = version;
  const who = actor?.name ?? translate('app.history.otherOrganisation');
  return (
    <Card component="li" sx={{ p: 1.5 }}>
      <Typography variant="body2">
        <strong>{translate(`app.history.${action}`, { who })}</strong>
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {' · '}
          <time dateTime={at}>{instantWords(at, locale)}</time>
          {' · '}
          {translate('app.history.version', { version: version.version })}
        </Box>
      </Typography>
      {action === 'update' && changes.length > 0 && (
        <Box
          sx={{ overflowX: 'auto' }}
          tabIndex={0}
          role="group"
          aria-label={translate('app.history.changes')}
        >
          <Table size="small">
            <TableHead>
              <TableRow>
                {['field', 'before', 'after'].map((name) => (
                  <TableCell key={name}>{translate(`app.history.${name}`)}</TableCell>
                ))}
              </TableRow>
            </TableHead>
            <TableBody>
              {changes.map(({ field, before, after }) => (
                <TableRow key={field}>
                  <TableCell component="th" scope="row">
                    {translateLabel({ source: field, resource })}
                  </TableCell>
                  <TableCell>{renderValue(field, before)}</TableCell>
                  <TableCell>{renderValue(field, after)}</TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </Box>
      )}
    </Card>
  );
};
