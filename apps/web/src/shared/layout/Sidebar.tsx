import { Box, Drawer, useMediaQuery, type Theme } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';

interface SidebarProps {
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
}

const width = 236;

/** Holds the menu: beside the content where there is room, over it on request where there is not. */
export const Sidebar = ({ isOpen, onClose, children }: SidebarProps) => {
  const translate = useTranslate();
  const hasRoom = useMediaQuery((theme: Theme) => theme.breakpoints.up('md'), { noSsr: true });
  if (hasRoom) return <Box sx={besideStyle}>{children}</Box>;
  return (
    <Drawer
      open={isOpen}
      onClose={onClose}
      slotProps={{ paper: { sx: { width: width + 24 }, 'aria-label': translate('app.menu.label') } }}
    >
      {children}
    </Drawer>
  );
};

const besideStyle = {
  width,
  flexShrink: 0,
  position: 'sticky',
  top: 49,
  height: 'calc(100vh - 49px)',
  overflowY: 'auto',
  borderRight: 1,
  borderColor: 'divider',
  bgcolor: 'background.paper',
  displayPrint: 'none',
};
