import { Box, Button } from '@mui/material';
import { useLocale, useLocales } from 'react-admin';
import { useChangeLanguage } from './useChangeLanguage.js';

/** Switches to the other language, named in that language. */
export const LanguageButton = () => {
  const locale = useLocale();
  const changeLanguage = useChangeLanguage();
  const other = useLocales().find((language) => language.locale !== locale);
  if (!other) return null;
  return (
    <Button
      color="inherit"
      lang={other.locale}
      aria-label={other.name}
      onClick={() => void changeLanguage(other.locale)}
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
