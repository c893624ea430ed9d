import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Loadable } from '../../shared/record/Loadable.js';
import { PlainList } from '../../shared/record/PlainList.js';
import type { Records } from '../../shared/record/records.js';
import { Section } from '../../shared/record/Section.js';
import { SourceDocument } from '../../shared/record/SourceDocument.js';
import { useRelated, type Related } from '../../shared/record/useRelated.js';

interface DocumentsProps {
  agreement: Records['agreements'];
  events: Related<Records['agreement-events']>;
}

const instruments = ['AGREEMENT_TEXT', 'STATUTE', 'LEAK'];

/** What the chain and the term rest on: the instrument itself, where anybody has it, and what speaks of it. */
export const Documents = ({ agreement, events }: DocumentsProps) => {
  const translate = useTranslate();
  const ids = [agreement.termSourceId, ...events.rows.map(({ sourceId }) => sourceId)];
  const sources = useRelated('sources', {
    filter: { id: [...new Set(ids.filter((id) => id !== null))] },
    sort: '-published',
    isReady: !events.isPending,
  });
  const texts = sources.rows.filter(({ type }) => instruments.includes(type));
  const others = sources.rows.filter(({ type }) => !instruments.includes(type));
  return (
    <Section id="documents" title={translate('pages.documents.title')} count={sources.total}>
      <Loadable
        state={sources}
        isEmpty={sources.rows.length === 0}
        empty={translate('pages.documents.empty')}
      >
        <Typography variant="h3" sx={{ mb: 1 }}>
          {translate('pages.documents.texts')}
        </Typography>
        {texts.length === 0 && (
          <Typography color="text.secondary">{translate('pages.documents.noText')}</Typography>
        )}
        <PlainList items={texts}>{(source) => <SourceDocument source={source} />}</PlainList>
        {others.length > 0 && (
          <>
            <Typography variant="h3" sx={{ mt: 2.5, mb: 1 }}>
              {translate('pages.documents.others')}
            </Typography>
            <PlainList items={others}>{(source) => <SourceDocument source={source} />}</PlainList>
          </>
        )}
      </Loadable>
    </Section>
  );
};
