import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { instantWords } from '../dates/days.js';

interface VoidedProps {
  at: string | null;
  reason: string | null;
  children: ReactNode;
}

/** Strikes out what was recorded and later voided, and says why; anything else it leaves alone. */
export const Voided = ({ at, reason, children }: VoidedProps) => {
  const translate = useTranslate();
  const locale = useLocale() ?? 'en';
  if (at === null) return <>{children}</>;
  return (
    <>
      <Box component="del" sx={{ display: 'block', color: 'text.secondary' }}>
        {children}
      </Box>
      <Typography variant="body2">
        <strong>{translate('pages.record.voided', { at: instantWords(at, locale) })}</strong> {reason}
      </Typography>
    </>
  );
};
