import { Box } from '@mui/material';
import { ReferenceField, useRecordContext, useTranslate } from 'react-admin';
import { useReadClocks } from '../clocks/useClocks.js';
import { ExternalLink } from './ExternalLink.js';
import { RecordLink } from './RecordLink.js';

interface SourceLinkProps {
  /** Field that refers to the source. */
  source?: string;
  /** Field that holds the place in it, such as a page. */
  locator?: string;
  label?: string;
}

/** The source a claim rests on: its page here, the place in it, the original and its archived copy. */
export const SourceLink = ({ source = 'sourceId', locator = 'locator' }: SourceLinkProps) => {
  const record = useRecordContext();
  const translate = useTranslate();
  const meta = useReadClocks('sources');
  const place: unknown = record?.[locator];
  return (
    <ReferenceField
      source={source}
      reference="sources"
      link={false}
      queryOptions={{ meta }}
      empty={<Box component="span">{translate('app.source.none')}</Box>}
    >
      <SourceWords place={typeof place === 'string' ? place : undefined} />
    </ReferenceField>
  );
};

const SourceWords = ({ place }: { place: string | undefined }) => {
  const record = useRecordContext<{ id: string; url?: string | null; archivedUrl?: string | null }>();
  const translate = useTranslate();
  if (!record) return null;
  return (
    <Box component="span" sx={{ typography: 'body2' }}>
      <RecordLink />
      {place && `, ${place}`}
      {record.url && (
        <>
          {' · '}
          <ExternalLink href={record.url}>{translate('app.source.original')}</ExternalLink>
        </>
      )}
      {record.archivedUrl && (
        <>
          {' · '}
          <ExternalLink href={record.archivedUrl}>{translate('app.source.archived')}</ExternalLink>
        </>
      )}
    </Box>
  );
};
