import type { PaletteOptions } from '@mui/material/styles';

/**
 * Petrol and ink on paper: calm for hours of reading, and far from the colours of any state or agency. Every
 * text colour has at least 4.5:1 on both backgrounds of its mode, every outline of a control 3:1.
 */
export const lightPalette = {
  mode: 'light',
  primary: { main: '#0e5560', dark: '#0a3d46', light: '#2f7580', contrastText: '#ffffff' },
  secondary: { main: '#5b4a72', dark: '#413456', light: '#7c6b94', contrastText: '#ffffff' },
  error: { main: '#a11d2d', dark: '#7a1420', light: '#c04350', contrastText: '#ffffff' },
  warning: { main: '#8a4f00', dark: '#663a00', light: '#a86b1c', contrastText: '#ffffff' },
  info: { main: '#28537f', dark: '#1b3b5c', light: '#4a76a3', contrastText: '#ffffff' },
  success: { main: '#28653c', dark: '#1b482a', light: '#4a8a60', contrastText: '#ffffff' },
  background: { default: '#f3f4f1', paper: '#ffffff' },
  text: { primary: '#1a2426', secondary: '#4a585b', disabled: '#6b777a' },
  divider: '#d6dbd9',
  action: {
    active: '#42575b',
    hover: 'rgba(14, 85, 96, 0.07)',
    selected: 'rgba(14, 85, 96, 0.12)',
    focus: 'rgba(14, 85, 96, 0.14)',
    disabled: '#6b777a',
    disabledBackground: '#e2e6e4',
  },
} as const satisfies PaletteOptions;

export const darkPalette = {
  mode: 'dark',
  primary: { main: '#8ccbd5', dark: '#62aab6', light: '#b3e0e7', contrastText: '#05262c' },
  secondary: { main: '#c9b6e2', dark: '#a892c5', light: '#e0d4f1', contrastText: '#241833' },
  error: { main: '#f4a3a3', dark: '#d97d7d', light: '#fac6c6', contrastText: '#3a0a10' },
  warning: { main: '#ecbe77', dark: '#cf9d50', light: '#f5d7a6', contrastText: '#332000' },
  info: { main: '#a3c7ee', dark: '#7da6d2', light: '#c7def6', contrastText: '#0c2238' },
  success: { main: '#98d3a8', dark: '#73b386', light: '#bde5c8', contrastText: '#0a2a14' },
  background: { default: '#10181a', paper: '#182326' },
  text: { primary: '#e6ecea', secondary: '#abb9b8', disabled: '#8b9a9b' },
  divider: '#2f3d41',
  action: {
    active: '#b4c3c4',
    hover: 'rgba(140, 203, 213, 0.09)',
    selected: 'rgba(140, 203, 213, 0.16)',
    focus: 'rgba(140, 203, 213, 0.18)',
    disabled: '#8b9a9b',
    disabledBackground: '#243135',
  },
} as const satisfies PaletteOptions;

/** The bar across the top is the same ink in both modes, a shade deeper in the dark. */
export const barColours = {
  light: { background: '#0f343b', text: '#f2f6f5', line: '#0f343b' },
  dark: { background: '#0b1214', text: '#e6ecea', line: '#2f3d41' },
} as const;

/** Outlines of inputs and other controls. */
export const controlOutline = { light: '#76858a', dark: '#7f9095' } as const;

/** The ring around what has the keyboard; 3:1 on both backgrounds and on the bar it is drawn over. */
export const focusRing = { light: '#b4570a', dark: '#ffc46b' } as const;
