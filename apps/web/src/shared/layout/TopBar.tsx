import MenuIcon from '@mui/icons-material/Menu';
import { AppBar, Box, IconButton, Toolbar } from '@mui/material';
import { LoadingIndicator, ToggleThemeButton, useTranslate } from 'react-admin';
import { AccountMenu } from './AccountMenu.js';
import { LanguageButton } from './LanguageButton.js';
import { NoticeBell } from './NoticeBell.js';
import { Wordmark } from './Wordmark.js';

/** The bar across the top: name, language, theme, account. */
export const TopBar = ({ onOpenMenu }: { onOpenMenu: () => void }) => {
  const translate = useTranslate();
  return (
    <AppBar position="sticky" sx={{ displayPrint: 'none' }}>
      <Toolbar variant="dense" sx={{ gap: 0.5, px: { xs: 1, sm: 2 } }} disableGutters>
        <IconButton
          color="inherit"
          aria-label={translate('ra.action.open_menu')}
          onClick={onOpenMenu}
          sx={{ display: { md: 'none' } }}
        >
          <MenuIcon />
        </IconButton>
        <Wordmark />
        <Box sx={{ flexGrow: 1 }} />
        <LoadingIndicator sx={{ display: { xs: 'none', sm: 'inherit' } }} />
        <LanguageButton />
        <ToggleThemeButton />
        <NoticeBell />
        <AccountMenu />
      </Toolbar>
    </AppBar>
  );
};
