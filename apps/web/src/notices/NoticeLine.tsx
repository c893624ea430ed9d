import { Box, Button, Chip, Link, Typography } from '@mui/material';
import type { Notice } from '@paradero/contract/views/notices';
import { LinkBase, useCreatePath, useLocale, useTranslate, type TranslateFunction } from 'react-admin';
import { dayWords, instantWords } from '../shared/dates/days.js';
import { useTerm } from '../shared/fields/useTerm.js';
import { useWordsOf } from '../shared/record/useWordsOf.js';

/** One notice: what is due and when, why one is told, and whether it was read. */
export const NoticeLine = ({ notice, onRead }: { notice: Notice; onRead: () => void }) => {
  const { about, recordId, title, titleEs, reason, days, due, createdAt, readAt } = notice;
  const translate = useTranslate();
  const locale = useLocale() ?? 'en';
  const createPath = useCreatePath();
  const reasonWords = useTerm('noticeReasons')(reason);
  const wordsOf = useWordsOf();
  // A reminder is a note to oneself, in whatever language one writes.
  const { text, lang } = about === 'reminders' ? { text: title } : wordsOf(title, titleEs);
  const isNew = readAt === null;
  return (
    <Box sx={lineStyle}>
      <Box sx={{ flex: '1 1 18rem', minWidth: 0 }}>
        <Typography component="p" variant="body2" sx={{ color: 'text.secondary' }}>
          {isNew && (
            <Chip
              component="span"
              size="small"
              color="primary"
              label={translate('pages.notices.new')}
              sx={{ mr: 1 }}
            />
          )}
          {translate(`pages.notices.kind.${about}`)}
        </Typography>
        <Link
          component={LinkBase}
          to={createPath({ resource: about, type: 'show', id: recordId })}
          // Whoever opens it has seen it.
          onClick={isNew ? onRead : undefined}
          lang={lang}
          sx={{ fontWeight: isNew ? 600 : 400 }}
        >
          {text}
        </Link>
        <Typography variant="body2" sx={{ color: days < 0 ? 'error.main' : 'text.primary' }}>
          {`${dueWords(days, translate)} · ${dayWords(due, locale)}`}
        </Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {`${reasonWords} · ${translate('pages.notices.told', { instant: instantWords(createdAt, locale) })}`}
        </Typography>
      </Box>
      {isNew && (
        <Button size="small" onClick={onRead} aria-label={`${translate('pages.notices.read')}: ${text}`}>
          {translate('pages.notices.read')}
        </Button>
      )}
    </Box>
  );
};

const lineStyle = { display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'flex-start' };

function dueWords(days: number, translate: TranslateFunction): string {
  if (days === 0) return translate('pages.notices.due.today');
  return translate(days > 0 ? 'pages.notices.due.in' : 'pages.notices.due.ago', {
    smart_count: Math.abs(days),
  });
}
