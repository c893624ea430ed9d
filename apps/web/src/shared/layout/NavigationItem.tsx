import { ListItem, ListItemButton, ListItemIcon, ListItemText, Typography } from '@mui/material';
import type { ElementType } from 'react';
import { LinkBase, useMatch, useTranslate } from 'react-admin';

interface NavigationItemProps {
  to: string;
  label: string;
  icon?: ElementType | undefined;
  /** How many are open there. */
  count?: number | undefined;
  onNavigate: () => void;
}

/** One entry of the menu, marked when its page or a page below it is open. */
export const NavigationItem = ({ to, label, icon: Icon, count = 0, onNavigate }: NavigationItemProps) => {
  const translate = useTranslate();
  const isCurrent = useMatch({ path: to, end: to === '/' }) !== null;
  return (
    <ListItem disablePadding>
      <ListItemButton
        component={LinkBase}
        to={to}
        onClick={onNavigate}
        selected={isCurrent}
        aria-current={isCurrent ? 'page' : undefined}
        sx={itemStyle}
      >
        {Icon && (
          <ListItemIcon sx={{ minWidth: 34, color: 'inherit' }}>
            <Icon fontSize="small" />
          </ListItemIcon>
        )}
        <ListItemText
          primary={label}
          slotProps={{ primary: { variant: 'body2', sx: { fontWeight: 'inherit' } } }}
        />
        {count > 0 && (
          <Typography variant="caption" sx={{ fontVariantNumeric: 'tabular-nums' }}>
            {translate('app.menu.open', { smart_count: count })}
          </Typography>
        )}
      </ListItemButton>
    </ListItem>
  );
};

const itemStyle = {
  py: 0.25,
  minHeight: 36,
  color: 'text.secondary',
  borderLeft: '3px solid transparent',
  '&.Mui-selected': { color: 'primary.main', fontWeight: 600, borderLeftColor: 'primary.main' },
};
