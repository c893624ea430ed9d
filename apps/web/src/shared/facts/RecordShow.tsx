import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { ResourceShow } from '../show/ResourceShow.js';
import { RecordFooter } from './RecordFooter.js';

/** The page of a plain record: its parts one below the other, and at the end who wrote it and its history. */
export const RecordShow = ({ children, title }: { children: ReactNode; title?: ReactNode }) => (
  <ResourceShow title={title}>
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      {children}
      <RecordFooter />
    </Box>
  </ResourceShow>
);
