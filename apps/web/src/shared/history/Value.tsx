import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';

/** Any value of a field as text; nothing is said to be nothing. */
export const Value = ({ value }: { value: unknown }) => {
  const translate = useTranslate();
  if (value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) {
    return (
      <Box component="em" sx={{ color: 'text.secondary' }}>
        {translate('app.history.nothing')}
      </Box>
    );
  }
  if (typeof value === 'boolean') return <>{translate(`ra.boolean.${value}`)}</>;
  if (Array.isArray(value)) return <>{value.map(textOf).join(', ')}</>;
  return <>{textOf(value)}</>;
};

const textOf = (value: unknown) => (typeof value === 'object' ? JSON.stringify(value) : String(value));
