import { Box } from '@mui/material';
import { useDeferredValue, type ReactNode } from 'react';

interface DisclosureProps {
  label: ReactNode;
  children: ReactNode;
}

/**
 * Something that can be asked for; the browser's own element, so that keyboard, search and print know it. What is
 * folded away is drawn after everything that is seen.
 */
export const Disclosure = ({ label, children }: DisclosureProps) => {
  const folded = useDeferredValue(children, null);
  return (
    <Box component="details" sx={{ '& > :not(summary)': { mt: 1 } }}>
      <Box component="summary" sx={summaryStyle}>
        {label}
      </Box>
      {folded}
    </Box>
  );
};

const summaryStyle = {
  cursor: 'pointer',
  typography: 'body2',
  fontWeight: 600,
  color: 'primary.main',
  width: 'fit-content',
  py: 0.25,
};
