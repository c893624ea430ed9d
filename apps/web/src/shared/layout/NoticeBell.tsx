import BellIcon from '@mui/icons-material/NotificationsOutlined';
import { Badge, Box, IconButton } from '@mui/material';
import { LinkBase, useTranslate } from 'react-admin';
import { visuallyHidden } from '../visuallyHidden.js';
import { useUnreadNotices } from './useUnreadNotices.js';

/** Leads to the notices and says how many are unread; a screen reader hears it when the number changes. */
export const NoticeBell = () => {
  const translate = useTranslate();
  const unread = useUnreadNotices();
  const count = unread === 0 ? '' : translate('pages.notices.unread', { smart_count: unread });
  return (
    <>
      <IconButton
        component={LinkBase}
        to="/notices"
        color="inherit"
        aria-label={[translate('pages.notices.bell'), count].filter(Boolean).join(', ')}
      >
        <Badge badgeContent={unread} color="error" max={99}>
          <BellIcon />
        </Badge>
      </IconButton>
      <Box aria-live="polite" sx={visuallyHidden}>
        {count}
      </Box>
    </>
  );
};
