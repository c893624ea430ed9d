import type { NewFeed } from '@paradero/contract/views/feeds';
import { Box, Typography } from '@mui/material';
import { useState } from 'react';
import { Title, useTranslate } from 'react-admin';
import { Loadable } from '../shared/record/Loadable.js';
import { Section } from '../shared/record/Section.js';
import { FeedAddress } from './FeedAddress.js';
import { FeedForm } from './FeedForm.js';
import { FeedList } from './FeedList.js';
import { useFeeds } from './useFeeds.js';

/** The private addresses under which calendar programs read one's deadlines. */
export const Feeds = () => {
  const translate = useTranslate();
  const { feeds, state, renew } = useFeeds();
  const [made, setMade] = useState<NewFeed>();
  // The address of a feed that no longer answers is no use to anybody.
  const isAlive = !feeds.some(({ id, revokedAt }) => id === made?.id && revokedAt !== null);
  return (
    <>
      <Title title={translate('pages.feeds.title')} preferenceKey={false} />
      <Box
        sx={{ display: 'grid', gap: { xs: 2, sm: 3 }, gridTemplateColumns: 'minmax(0, 1fr)', maxWidth: 960 }}
      >
        <Typography sx={{ maxWidth: '76ch' }}>{translate('pages.feeds.about')}</Typography>
        <Section title={translate('pages.feeds.create')}>
          <FeedForm onMade={setMade} renew={renew} />
          {made && isAlive && <FeedAddress key={made.id} address={made.address} />}
        </Section>
        <Section title={translate('pages.feeds.list')} count={feeds.length}>
          <Loadable state={state}>
            {feeds.length === 0 ? (
              <Typography sx={{ color: 'text.secondary', maxWidth: '70ch' }}>
                {translate('pages.feeds.empty')}
              </Typography>
            ) : (
              <FeedList feeds={feeds} renew={renew} />
            )}
          </Loadable>
        </Section>
      </Box>
    </>
  );
};
