import AccountIcon from '@mui/icons-material/AccountCircle';
import FeedsIcon from '@mui/icons-material/EditCalendarOutlined';
import SettingsIcon from '@mui/icons-material/NotificationsOutlined';
import { Box, Button, Divider, ListItemIcon, ListItemText, Menu, MenuItem, Typography } from '@mui/material';
import { useId, useState } from 'react';
import { LinkBase, Logout, useGetIdentity, useTranslate } from 'react-admin';
import { useTerm } from '../fields/useTerm.js';
import { useSignOut } from './useSignOut.js';

/** Who is signed in, in which role, what is the account's own, and the way out. */
export const AccountMenu = () => {
  const id = useId();
  const translate = useTranslate();
  const roleName = useTerm('accountRoles');
  const { identity } = useGetIdentity();
  const signOut = useSignOut();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const name = identity?.fullName ?? translate('ra.auth.user_menu');
  return (
    <>
      <Button
        id={id}
        color="inherit"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-label={name}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ minWidth: 44, gap: 1 }}
      >
        <AccountIcon />
        <Box component="span" sx={{ display: { xs: 'none', sm: 'inline' } }}>
          {name}
        </Box>
      </Button>
      {/* Kept in the bar, so that the menu stays inside a landmark. */}
      <Menu
        disablePortal
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        slotProps={{ list: { 'aria-labelledby': id } }}
      >
        {identity && (
          <Typography component="li" role="presentation" variant="body2" sx={{ px: 2, py: 1 }}>
            <strong>{identity.fullName}</strong>
            <br />
            {identity.email}
            <br />
            {roleName(identity.role)}
          </Typography>
        )}
        <Divider component="li" role="presentation" />
        <MenuItem component={LinkBase} to="/notice-settings" onClick={() => setAnchor(null)}>
          <ListItemIcon>
            <SettingsIcon fontSize="small" />
          </ListItemIcon>
          <ListItemText>{translate('pages.noticeSettings.title')}</ListItemText>
        </MenuItem>
        <MenuItem component={LinkBase} to="/calendar-feeds" onClick={() => setAnchor(null)}>
          <ListItemIcon>
            <FeedsIcon fontSize="small" />
          </ListItemIcon>
          <ListItemText>{translate('pages.feeds.title')}</ListItemText>
        </MenuItem>
        <Logout onClick={() => void signOut()} />
      </Menu>
    </>
  );
};
