import { Box, Link } from '@mui/material';
import type { DeskItem } from '@paradero/contract/views/desk';
import { useId } from 'react';
import { LinkBase, useTranslate } from 'react-admin';
import { useWordsOf } from '../../shared/record/useWordsOf.js';
import { useBoard } from './DeskContext.js';
import { ItemFacts } from './ItemFacts.js';
import { itemPath } from './itemPath.js';
import { KindIcon } from './KindIcon.js';
import { RowActions } from './RowActions.js';
import { useItemWords } from './useItemWords.js';

/** Something that waits: what it is, when it is due, whose it is, and what can be done with it. */
export const DeskRow = ({ item }: { item: DeskItem }) => {
  const titleId = useId();
  const translate = useTranslate();
  const wordsOf = useWordsOf();
  const itemWords = useItemWords();
  const { focus } = useBoard();
  const { when, days, isLate } = itemWords(item);
  const isOwnWords = item.kind === 'reminders' || item.kind === 'reports';
  const title = isOwnWords ? { text: item.title, lang: undefined } : wordsOf(item.title, item.titleEs);
  return (
    <Box
      component="li"
      data-desk-item={item.id}
      tabIndex={focus.current === item.id ? 0 : -1}
      aria-labelledby={titleId}
      onFocus={() => focus.take(item.id)}
      sx={rowStyle}
    >
      <KindIcon kind={item.kind} isLate={isLate} />
      <Box sx={{ flex: '1 1 16rem', minWidth: 0 }}>
        <Link
          id={titleId}
          component={LinkBase}
          to={itemPath(item)}
          lang={title.lang}
          sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}
        >
          {title.text}
        </Link>
        <Box>
          {when}
          {when !== '' && days !== '' && ' · '}
          {days !== '' && (
            <Box component="strong" sx={isLate ? { color: 'error.main' } : undefined}>
              {days}
            </Box>
          )}
          {item.acknowledgedAt !== null && ` · ${translate('pages.desk.acknowledged')}`}
        </Box>
        <ItemFacts item={item} />
      </Box>
      <RowActions item={item} titleId={titleId} />
    </Box>
  );
};

const rowStyle = {
  display: 'flex',
  flexWrap: 'wrap',
  gap: 1,
  p: 1,
  typography: 'body2',
  borderTop: 1,
  borderColor: 'divider',
  '&:hover': { bgcolor: 'action.hover' },
  '&:focus-within': { bgcolor: 'action.hover' },
};
