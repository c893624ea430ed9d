import { Box, Typography } from '@mui/material';
import { useCanAccess, useTranslate } from 'react-admin';
import { ExternalLink } from '../../shared/fields/ExternalLink.js';
import { useTerm } from '../../shared/fields/useTerm.js';
import { Facts } from '../../shared/record/Facts.js';
import { RecordName } from '../../shared/record/RecordName.js';
import type { Records } from '../../shared/record/records.js';
import { useDateWords } from '../../shared/record/useDateWords.js';
import { useOtherTitle } from '../../shared/record/useOtherTitle.js';
import { Words } from '../../shared/record/Words.js';
import { Provenance } from './Provenance.js';

/** What the source is, from whom, of when, how far it can be relied on, and where to read it. */
export const SourceFacts = ({ source }: { source: Records['sources'] }) => {
  const { key, type, published, accessed, language, reliability, evidenceId, note, noteEs } = source;
  const translate = useTranslate();
  const { date, day } = useDateWords();
  const otherTitle = useOtherTitle('sources', source);
  const typeWord = useTerm('sourceTypes')(type);
  const languageWord = useTerm('languages');
  const reliabilityWord = useTerm('reliabilities')(reliability);
  return (
    <Box sx={{ display: 'grid', gap: 2.5 }}>
      <Facts
        facts={[
          otherTitle,
          { label: translate('pages.source.key'), value: key },
          { label: translate('pages.source.type'), value: typeWord },
          { label: translate('pages.source.published'), value: date(published) },
          { label: translate('pages.source.accessed'), value: accessed && day(accessed) },
          { label: translate('pages.source.language'), value: language && languageWord(language) },
          { label: translate('pages.source.reliability'), value: reliabilityWord },
          {
            label: translate('pages.source.file'),
            value: evidenceId && <RecordName resource="evidence" id={evidenceId} />,
          },
        ]}
      />
      {published === null && <Typography variant="body2">{translate('pages.source.undated')}</Typography>}
      <Provenance source={source} />
      <Addresses source={source} />
      {note && (
        <Box sx={{ maxWidth: '76ch' }}>
          <Box sx={{ typography: 'caption', color: 'text.secondary' }}>{translate('pages.source.note')}</Box>
          <Typography>
            <Words en={note} es={noteEs} />
          </Typography>
        </Box>
      )}
    </Box>
  );
};

const Addresses = ({ source }: { source: Records['sources'] }) => {
  const { url, archivedUrl } = source;
  const translate = useTranslate();
  const { canAccess: canEdit } = useCanAccess({ resource: 'sources', action: 'edit', record: source });
  return (
    <Box sx={{ overflowWrap: 'anywhere' }}>
      <Typography component="div">
        {url ? <ExternalLink href={url}>{url}</ExternalLink> : translate('pages.source.noAddress')}
      </Typography>
      <Typography variant="body2" component="div" color="text.secondary">
        {archivedUrl ? (
          <ExternalLink href={archivedUrl}>{translate('app.source.archived')}</ExternalLink>
        ) : (
          [translate('pages.source.notArchived'), canEdit && translate('pages.source.archiveNow')]
            .filter(Boolean)
            .join(' ')
        )}
      </Typography>
    </Box>
  );
};
