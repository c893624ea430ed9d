import { Box, Typography } from '@mui/material';
import type { Message } from '@paradero/contract/views/notices';
import { useLocale, useTranslate } from 'react-admin';
import { instantWords } from '../shared/dates/days.js';
import { useTerm } from '../shared/fields/useTerm.js';
import { Disclosure } from '../shared/record/Disclosure.js';

/** One mail: to whom, when, and what became of it; its text on request. */
export const OutboxLine = ({ message }: { message: Message }) => {
  const { subject, account, kind, text, createdAt } = message;
  const translate = useTranslate();
  const locale = useLocale() ?? 'en';
  const kindWord = useTerm('messageKinds')(kind);
  const fate = useFate(message);
  return (
    <>
      <Typography sx={{ fontWeight: 600 }}>{subject}</Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {`${account} · ${kindWord} · ${translate('pages.outbox.written', { instant: instantWords(createdAt, locale) })}`}
      </Typography>
      <Typography variant="body2" sx={{ color: message.lastError ? 'error.main' : 'text.primary' }}>
        {fate}
      </Typography>
      <Disclosure label={translate('pages.outbox.text')}>
        <Box component="pre" sx={textStyle}>
          {text}
        </Box>
      </Disclosure>
    </>
  );
};

const textStyle = { m: 0, typography: 'body2', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' };

function useFate({ sentAt, attempts, lastError }: Message): string {
  const translate = useTranslate();
  const locale = useLocale() ?? 'en';
  if (sentAt !== null) return translate('pages.outbox.sent', { instant: instantWords(sentAt, locale) });
  if (lastError !== null)
    return translate('pages.outbox.failed', { smart_count: attempts, error: lastError });
  return translate('pages.outbox.waiting');
}
