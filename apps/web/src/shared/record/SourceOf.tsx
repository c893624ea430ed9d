import { Box, Skeleton } from '@mui/material';
import { useReference, useTranslate } from 'react-admin';
import { NotLoaded } from '../facts/NotLoaded.js';
import type { Records } from './records.js';
import { SourceCite } from './SourceCite.js';
import { useClocksOf } from './useRelated.js';

interface SourceOfProps {
  id: string;
  locator?: string | null;
}

/** Names the source with this id; sources of one page are fetched together. */
export const SourceOf = ({ id, locator }: SourceOfProps) => {
  const translate = useTranslate();
  const meta = useClocksOf('sources');
  const { referenceRecord, isPending, error, refetch } = useReference<Records['sources']>({
    reference: 'sources',
    id,
    options: { meta },
  });
  if (referenceRecord) return <SourceCite source={referenceRecord} locator={locator} />;
  if (isPending) return <Skeleton component="span" width="14rem" sx={{ display: 'inline-block' }} />;
  if (error) return <NotLoaded retry={refetch} />;
  return (
    <Box component="span" sx={{ typography: 'body2', color: 'text.secondary' }}>
      {translate('pages.record.sourceHidden')}
    </Box>
  );
};
