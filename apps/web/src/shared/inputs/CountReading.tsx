import { countBounds } from '@paradero/domain/count';
import { Box } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { countWords } from '../fields/countWords.js';

/** How the count in the form will be shown, so that a wrong interval is seen before it is saved. */
export const CountReading = () => {
  const translate = useTranslate();
  const locale = useLocale() ?? 'en';
  const [raw, lo, hi, bound]: unknown[] = useWatch({ name: ['raw', 'lo', 'hi', 'bound'] });
  const known = countBounds.find((name) => name === bound);
  const isEmpty = typeof lo !== 'number' && typeof hi !== 'number' && known !== 'vague';
  if (typeof raw !== 'string' || raw === '' || !known || isEmpty) {
    return <span>{translate('forms.count.help')}</span>;
  }
  const words = countWords(
    { raw, lo: numberOrNull(lo), hi: numberOrNull(hi), bound: known },
    { locale, translate },
  );
  return (
    <Box component="span" role="status" sx={{ color: 'text.primary' }}>
      {translate('forms.count.reading', { words })}
    </Box>
  );
};

const numberOrNull = (value: unknown) => (typeof value === 'number' ? value : null);
