import type { Components, Theme } from '@mui/material/styles';
import { barColours, controlOutline, focusRing } from './palette.js';

type Mode = 'light' | 'dark';

const ring = (mode: Mode) => ({ outline: `2px solid ${focusRing[mode]}`, outlineOffset: 2 });
const innerRing = (mode: Mode) => ({ outline: `2px solid ${focusRing[mode]}`, outlineOffset: -2 });

const pageStyles = (mode: Mode) => ({
  ':focus-visible': ring(mode),
  'h1:focus': { outline: 'none' },
  'td, th, time, output': { fontVariantNumeric: 'tabular-nums' },
  '@media (prefers-reduced-motion: reduce)': {
    '*, *::before, *::after': {
      animationDuration: '0.01ms !important',
      transitionDuration: '0.01ms !important',
    },
  },
  '@media print': {
    body: { background: 'none' },
    // On paper a link is words, and nothing can be pressed.
    a: { color: 'inherit !important', textDecoration: 'none !important' },
    '.MuiButton-root, .MuiIconButton-root': { display: 'none !important' },
  },
});

// What an empty input says is to be read as well.
const typedStyles = ({ palette }: Theme) => ({
  '&:focus-visible': { outline: 'none' },
  '&::placeholder': { color: palette.text.secondary, opacity: 1 },
});

// recharts sets its colours as attributes, which know nothing of the theme.
const chartStyles = ({ palette }: Theme) => ({
  '.recharts-text': { fill: palette.text.secondary, fontSize: '0.8125rem' },
  '.recharts-cartesian-axis-line, .recharts-cartesian-axis-tick-line': { stroke: palette.text.secondary },
  '.recharts-legend-item-text': { color: `${palette.text.primary} !important`, fontSize: '0.8125rem' },
  '.recharts-default-tooltip': {
    backgroundColor: `${palette.background.paper} !important`,
    borderColor: `${palette.divider} !important`,
  },
  '.recharts-tooltip-item': { color: `${palette.text.primary} !important` },
});

/** How Material UI's parts look; react-admin's are in `adminComponents`. */
export const muiComponents = (mode: Mode): Components<Theme> => ({
  MuiCssBaseline: { styleOverrides: (theme) => ({ ...pageStyles(mode), ...chartStyles(theme) }) },
  MuiButtonBase: {
    // The ring tells the keyboard's place; a ripple besides would only flicker.
    defaultProps: { disableRipple: true },
    styleOverrides: { root: { '&.Mui-focusVisible': ring(mode) } },
  },
  MuiButton: {
    defaultProps: { disableElevation: true },
    styleOverrides: { root: { textTransform: 'none', fontWeight: 600 } },
  },
  MuiToggleButton: { styleOverrides: { root: { textTransform: 'none', fontWeight: 600 } } },
  MuiTab: { styleOverrides: { root: { textTransform: 'none', fontWeight: 600, minHeight: 44 } } },
  MuiListItemButton: { styleOverrides: { root: { '&.Mui-focusVisible': innerRing(mode) } } },
  MuiMenuItem: { styleOverrides: { root: { '&.Mui-focusVisible': innerRing(mode) } } },
  MuiPaper: { styleOverrides: { root: { backgroundImage: 'none' } } },
  MuiCard: { defaultProps: { variant: 'outlined' } },
  MuiAppBar: {
    defaultProps: { elevation: 0, color: 'transparent' },
    styleOverrides: {
      root: {
        backgroundColor: barColours[mode].background,
        color: barColours[mode].text,
        borderBottom: `1px solid ${barColours[mode].line}`,
        // The ring for light pages is too dark for the ink of the bar.
        '& :focus-visible': { outlineColor: focusRing.dark },
      },
    },
  },
  MuiLink: { styleOverrides: { root: { textUnderlineOffset: '0.15em' } } },
  MuiTextField: { defaultProps: { variant: 'outlined', size: 'small', margin: 'dense', fullWidth: true } },
  MuiFormControl: { defaultProps: { variant: 'outlined', size: 'small', margin: 'dense', fullWidth: true } },
  MuiAutocomplete: { defaultProps: { fullWidth: true } },
  // A choice is read whole, on two lines if need be.
  MuiSelect: { styleOverrides: { select: { whiteSpace: 'normal' } } },
  MuiOutlinedInput: {
    styleOverrides: {
      notchedOutline: { borderColor: controlOutline[mode] },
      input: ({ theme }) => typedStyles(theme),
    },
  },
  MuiTableCell: {
    styleOverrides: {
      head: { fontWeight: 600, lineHeight: 1.3, whiteSpace: 'nowrap' },
      sizeSmall: { padding: '7px 12px' },
      root: ({ theme }) => ({ borderColor: theme.palette.divider }),
    },
  },
  MuiTableSortLabel: { styleOverrides: { root: { '&.Mui-focusVisible': ring(mode) } } },
  MuiTooltip: { styleOverrides: { tooltip: { fontSize: '0.8125rem' } } },
  // Whatever waits says so in words; react-admin's spinners have no name and would be read as nothing.
  MuiCircularProgress: { defaultProps: { 'aria-hidden': true } },
  MuiDialogTitle: { styleOverrides: { root: ({ theme }) => theme.typography.h2 } },
  MuiDialogActions: { styleOverrides: { root: { padding: '8px 24px 20px' } } },
  // Its words may stand on its colour, which a printer would leave out.
  MuiChip: { styleOverrides: { root: { fontWeight: 500, printColorAdjust: 'exact' } } },
  MuiAlert: {
    styleOverrides: { standard: { border: '1px solid color-mix(in srgb, currentColor 30%, transparent)' } },
  },
});
