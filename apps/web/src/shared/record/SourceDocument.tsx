import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ExternalLink } from '../fields/ExternalLink.js';
import { useTerm } from '../fields/useTerm.js';
import { RecordName } from './RecordName.js';
import type { Records } from './records.js';
import { SourceCite } from './SourceCite.js';

/** A source as a document one can open: what kind it is, who published it, the original and the archived copy. */
export const SourceDocument = ({ source }: { source: Records['sources'] }) => {
  const translate = useTranslate();
  const type = useTerm('sourceTypes')(source.type);
  return (
    <Box sx={{ display: 'grid', gap: 0.25 }}>
      <SourceCite source={source} />
      <Typography variant="body2" component="div" color="text.secondary">
        {type}
        {source.publisherId && (
          <>
            {' · '}
            <RecordName resource="parties" id={source.publisherId} />
          </>
        )}
        {source.url && (
          <>
            {' · '}
            <ExternalLink href={source.url}>{translate('app.source.original')}</ExternalLink>
          </>
        )}
        {source.archivedUrl && (
          <>
            {' · '}
            <ExternalLink href={source.archivedUrl}>{translate('app.source.archived')}</ExternalLink>
          </>
        )}
      </Typography>
    </Box>
  );
};
