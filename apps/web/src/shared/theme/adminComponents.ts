import type { Components, Theme } from '@mui/material/styles';

/**
 * How react-admin's parts look; Material UI's are in `muiComponents`. The least widths of 0 let wide content
 * scroll in its own frame instead of widening the page.
 */
export const adminComponents: Components<Theme> = {
  RaList: { styleOverrides: { root: { minWidth: 0, '& .RaList-main': { minWidth: 0 } } } },
  RaListToolbar: {
    styleOverrides: {
      root: ({ theme }: { theme: Theme }) => ({
        [theme.breakpoints.down('sm')]: { backgroundColor: 'transparent' },
      }),
    },
  },
  RaFilterForm: {
    styleOverrides: {
      root: ({ theme }: { theme: Theme }) => ({
        padding: '0 0 8px',
        [theme.breakpoints.up('sm')]: { minHeight: 0 },
        // Where each input has a line of its own, it ends with the cards below.
        [theme.breakpoints.down('sm')]: { '& .RaFilterFormInput-spacer': { display: 'none' } },
      }),
    },
  },
  RaTopToolbar: {
    styleOverrides: {
      root: ({ theme }: { theme: Theme }) => ({
        padding: '0 0 8px',
        gap: 8,
        flexWrap: 'wrap',
        [theme.breakpoints.down('sm')]: { backgroundColor: 'transparent' },
      }),
    },
  },
  RaDataTable: { styleOverrides: { root: { '& .RaDataTable-tableWrapper': { overflowX: 'auto' } } } },
  RaShow: { styleOverrides: { root: { '& .RaShow-card': { minWidth: 0 } } } },
  RaEdit: { styleOverrides: { root: { '& .RaEdit-card': { minWidth: 0 } } } },
  RaCreate: { styleOverrides: { root: { '& .RaCreate-card': { minWidth: 0 } } } },
  RaLabeled: {
    styleOverrides: { root: { '& .RaLabeled-label': { fontWeight: 600, fontSize: '0.8125rem' } } },
  },
  RaSimpleList: {
    styleOverrides: {
      root: ({ theme }: { theme: Theme }) => ({
        padding: 0,
        '& .MuiListItem-root + .MuiListItem-root': { borderTop: `1px solid ${theme.palette.divider}` },
        '& .MuiListItemText-primary': { fontWeight: 600, lineHeight: 1.4 },
      }),
    },
  },
  RaSimpleFormIterator: {
    defaultProps: { fullWidth: true },
    // What appears only under a mouse is out of reach of the keyboard.
    styleOverrides: { root: { '& .RaSimpleFormIterator-action': { visibility: 'visible' } } },
  },
};
