import type { Version } from '@paradero/contract/history';
import { Alert, Box, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useId, type ReactNode } from 'react';
import {
  useCanAccess,
  useDataProvider,
  useRecordContext,
  useResourceContext,
  useTranslate,
} from 'react-admin';
import type { ParaderoDataProvider } from '../providers/dataProvider.js';
import { HistoryVersion } from './HistoryVersion.js';

interface HistoryPanelProps {
  /** How to show a value of a field, such as the word for a code; plain text without it. */
  renderValue?: (field: string, value: unknown) => ReactNode;
}

/** Every version of the record in context: who changed what, and when; nothing for those who may not see it. */
export const HistoryPanel = ({ renderValue }: HistoryPanelProps) => {
  const titleId = useId();
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const { canAccess } = useCanAccess({ resource, action: 'history' });
  const { versions, error } = useHistory(resource, canAccess === true);
  if (!canAccess) return null;
  return (
    <Box component="section" aria-labelledby={titleId}>
      <Typography variant="h2" id={titleId} sx={{ mb: 1.5 }}>
        {translate('app.history.title')}
      </Typography>
      {error && <Alert severity="error">{error.message}</Alert>}
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2 }}>
        {versions?.map((version) => (
          <HistoryVersion key={version.version} version={version} {...(renderValue && { renderValue })} />
        ))}
      </Box>
    </Box>
  );
};

function useHistory(resource: string, isAllowed: boolean) {
  const record = useRecordContext();
  const dataProvider = useDataProvider<ParaderoDataProvider>();
  const { data, error } = useQuery<{ data: Version[] }>({
    queryKey: [resource, 'getHistory', { id: record?.id, version: record?.version }],
    queryFn: ({ signal }) => dataProvider.getHistory(resource, { id: record?.id ?? '', signal }),
    enabled: isAllowed && record !== undefined,
  });
  return { versions: data?.data, error };
}
