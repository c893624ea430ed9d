import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';

interface InputGroupProps {
  /** Which of `forms.groups` the inputs are. */
  name: string;
  children: ReactNode;
}

/** Inputs that belong together, under one heading; two beside each other where there is room. */
export const InputGroup = ({ name, children }: InputGroupProps) => {
  const translate = useTranslate();
  return (
    <Box component="fieldset" sx={groupStyle}>
      <Box component="legend" sx={{ typography: 'h3', p: 0, mb: 0.5 }}>
        {translate(`forms.groups.${name}`)}
      </Box>
      <Box sx={gridStyle}>{children}</Box>
    </Box>
  );
};

const groupStyle = { border: 0, m: 0, p: 0, mb: 3, minWidth: 0, width: '100%', maxWidth: 960 };

const gridStyle = {
  display: 'grid',
  columnGap: 2,
  alignItems: 'start',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'minmax(0, 1fr) minmax(0, 1fr)' },
};
