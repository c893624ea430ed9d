import { Box, Button } from '@mui/material';
import { useLocales, useLocaleState } from 'react-admin';

/** Switches to the other language, named in that language. */
export const LanguageButton = () => {
  const [locale, setLocale] = useLocaleState();
  const other = useLocales().find((language) => language.locale !== locale);
  if (!other) return null;
  return (
    <Button
      color="inherit"
      lang={other.locale}
      aria-label={other.name}
      onClick={() => setLocale(other.locale)}
      sx={{ minWidth: 44 }}
    >
      <Box component="span" sx={{ display: { xs: 'none', sm: 'inline' } }}>
        {other.name}
      </Box>
      <Box component="span" sx={{ display: { sm: 'none' }, textTransform: 'uppercase' }}>
        {other.locale}
      </Box>
    </Button>
  );
};
