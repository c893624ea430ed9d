import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';

interface StateMessageProps {
  /** A heading below the title of the page, where the title does not say it already. */
  title?: string;
  text: string;
  /** What the reader can do next. */
  actions?: ReactNode;
  children?: ReactNode;
}

/** What a page says instead of content: nothing here yet, nothing found, not allowed, failed. */
export const StateMessage = ({ title, text, actions, children }: StateMessageProps) => (
  <Box sx={{ maxWidth: '62ch', py: 3 }}>
    {title && (
      <Typography variant="h2" sx={{ mb: 1 }}>
        {title}
      </Typography>
    )}
    <Typography>{text}</Typography>
    {actions && <Box sx={{ mt: 2.5, display: 'flex', gap: 1.5, flexWrap: 'wrap' }}>{actions}</Box>}
    {children}
  </Box>
);
