import { Box } from '@mui/material';
import { LinkBase } from 'react-admin';

/** The name of the product, leading home. */
export const Wordmark = () => (
  <Box
    component={LinkBase}
    to="/"
    sx={{
      color: 'inherit',
      textDecoration: 'none',
      typography: 'h2',
      letterSpacing: '0.01em',
      borderRadius: 1,
      px: 1,
      py: 0.5,
    }}
  >
    Paradero
  </Box>
);
