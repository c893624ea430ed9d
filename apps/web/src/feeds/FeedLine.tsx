import type { CalendarFeed } from '@paradero/contract/views/feeds';
import { Box, Button, Typography } from '@mui/material';
import { useId } from 'react';
import { LinkBase, useCreatePath, useLocale, useTranslate } from 'react-admin';
import { instantWords } from '../shared/dates/days.js';
import { useWordsOf } from '../shared/record/useWordsOf.js';

interface FeedLineProps {
  feed: CalendarFeed;
  onRevoke: (id: string) => void;
}

/** What a feed is of, since when, and whether anything still reads it. */
export const FeedLine = ({ feed, onRevoke }: FeedLineProps) => {
  const wordsId = useId();
  const translate = useTranslate();
  const locale = useLocale() ?? 'en';
  const at = (key: string, instant: string) =>
    translate(`pages.feeds.${key}`, { at: instantWords(instant, locale) });
  const { id, createdAt, readAt, revokedAt } = feed;
  const read = readAt === null ? translate('pages.feeds.unread') : at('readAt', readAt);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
      <Box id={wordsId} sx={{ flex: '1 1 14rem', minWidth: 0 }}>
        <Subject feed={feed} />
        <Typography variant="body2" color="text.secondary">
          {[
            at('createdAt', createdAt),
            read,
            ...(revokedAt === null ? [] : [at('revokedAt', revokedAt)]),
          ].join(' · ')}
        </Typography>
      </Box>
      {revokedAt === null && (
        <Button
          size="small"
          color="warning"
          variant="outlined"
          aria-describedby={wordsId}
          onClick={() => onRevoke(id)}
        >
          {translate('pages.feeds.revoke')}
        </Button>
      )}
    </Box>
  );
};

const Subject = ({ feed: { about, agreement } }: Pick<FeedLineProps, 'feed'>) => {
  const translate = useTranslate();
  const wordsOf = useWordsOf();
  const createPath = useCreatePath();
  if (about === 'watched') return <Typography>{translate('pages.feeds.watched')}</Typography>;
  if (!agreement) return <Typography>{translate('pages.feeds.outOfReach')}</Typography>;
  const { text, lang } = wordsOf(agreement.title, agreement.titleEs);
  return (
    <LinkBase to={createPath({ resource: 'agreements', type: 'show', id: agreement.id })} lang={lang}>
      {text}
    </LinkBase>
  );
};
