import { countBounds, type Count } from '@paradero/domain/count';
import { Box } from '@mui/material';
import { useLocale, useRecordContext, useTranslate } from 'react-admin';
import { countWords } from './countWords.js';

interface CountFieldProps {
  /** Field that holds `{raw, lo, hi, bound}`; without it the record itself holds the four. */
  source?: string;
  /** Adds the words of the source, where they say more than the number. */
  withRaw?: boolean;
  label?: string;
}

/** A count as an interval. */
export const CountField = ({ source, withRaw = false }: CountFieldProps) => {
  const record = useRecordContext();
  const translate = useTranslate();
  const locale = useLocale() ?? 'en';
  const count = readCountOf(source ? record?.[source] : record);
  if (!count) return null;
  const words = countWords(count, { locale, translate });
  return (
    <Box component="span" sx={{ fontVariantNumeric: 'tabular-nums' }} title={count.raw}>
      {words}
      {withRaw && count.raw !== words && (
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {' '}
          “{count.raw}”
        </Box>
      )}
    </Box>
  );
};

// A record of react-admin is untyped; only what has the shape of a count is shown as one.
function readCountOf(value: unknown): Count | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { raw, lo, hi, bound } = { raw: '', lo: null, hi: null, bound: '', ...value } as Record<
    keyof Count,
    unknown
  >;
  const known = countBounds.find((name) => name === bound);
  if (!known || typeof raw !== 'string') return undefined;
  return { raw, lo: numberOrNull(lo), hi: numberOrNull(hi), bound: known };
}

const numberOrNull = (value: unknown) => (typeof value === 'number' ? value : null);
