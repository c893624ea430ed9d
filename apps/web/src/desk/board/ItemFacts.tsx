import { Box, Link } from '@mui/material';
import type { DeskItem } from '@paradero/contract/views/desk';
import { LinkBase, useTranslate, type TranslateFunction } from 'react-admin';
import { useDateWords } from '../../shared/record/useDateWords.js';
import { useWordsOf } from '../../shared/record/useWordsOf.js';

/** Of which agreement something is, who watches it, and until when it was put off. */
export const ItemFacts = ({ item }: { item: DeskItem }) => {
  const translate = useTranslate();
  const wordsOf = useWordsOf();
  const { day } = useDateWords();
  const { kind, agreement, snoozedUntil } = item;
  const named = agreement && wordsOf(agreement.title, agreement.titleEs);
  const facts = [
    translate(`pages.desk.kind.${kind}`),
    watchWords(item, translate),
    snoozedUntil && translate('pages.desk.putOffUntil', { day: day(snoozedUntil) }),
  ].filter((fact) => fact !== null);
  return (
    <Box sx={{ color: 'text.secondary' }}>
      {facts.join(' · ')}
      {named && (
        <>
          {' · '}
          <Link
            component={LinkBase}
            to={`/agreements/${agreement.id}/show`}
            lang={named.lang}
            color="textSecondary"
          >
            {named.text}
          </Link>
        </>
      )}
    </Box>
  );
};

// Whoever watches for another organisation may only be out of reach.
function watchWords(
  { kind, assignee, organisationId }: DeskItem,
  translate: TranslateFunction,
): string | null {
  if (kind === 'reports' || kind === 'reminders') return null;
  if (assignee) return translate('pages.desk.watchedBy', { name: assignee.name });
  return organisationId === null ? null : translate('pages.desk.watchedByNobody');
}
