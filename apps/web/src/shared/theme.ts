import type { RaThemeOptions } from 'react-admin';
import { adminComponents } from './theme/adminComponents.js';
import { muiComponents } from './theme/components.js';
import { darkPalette, lightPalette } from './theme/palette.js';

const sans =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif';
const serif =
  '"Iowan Old Style", "Palatino Linotype", Palatino, "Noto Serif", "Liberation Serif", Georgia, serif';

const shared: RaThemeOptions = {
  shape: { borderRadius: 4 },
  typography: {
    fontFamily: sans,
    fontSize: 14,
    // Headings are set like those of a filed document; everything to be scanned is not.
    h1: { fontFamily: serif, fontSize: '1.625rem', lineHeight: 1.25, fontWeight: 600 },
    h2: { fontFamily: serif, fontSize: '1.25rem', lineHeight: 1.3, fontWeight: 600 },
    h3: { fontSize: '1rem', lineHeight: 1.4, fontWeight: 600 },
    h4: { fontSize: '0.9375rem', lineHeight: 1.4, fontWeight: 600 },
    h5: { fontSize: '0.875rem', lineHeight: 1.4, fontWeight: 600 },
    h6: { fontSize: '0.875rem', lineHeight: 1.4, fontWeight: 600 },
    body1: { fontSize: '0.9375rem', lineHeight: 1.55 },
    body2: { fontSize: '0.875rem', lineHeight: 1.5 },
    caption: { fontSize: '0.8125rem', lineHeight: 1.45 },
    overline: { fontSize: '0.75rem', fontWeight: 600, letterSpacing: '0.06em', lineHeight: 1.6 },
  },
};

export const lightTheme: RaThemeOptions = {
  ...shared,
  palette: lightPalette,
  components: { ...muiComponents('light'), ...adminComponents },
};

export const darkTheme: RaThemeOptions = {
  ...shared,
  palette: darkPalette,
  components: { ...muiComponents('dark'), ...adminComponents },
};
