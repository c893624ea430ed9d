import { Box, Card, Typography } from '@mui/material';
import { useId, type ReactNode } from 'react';

interface SectionProps {
  /** Name of the part in the address, such as `chain`. */
  id?: string;
  title: string;
  /** How many things stand in it. */
  count?: number | undefined;
  /** How to read it, in a sentence. */
  description?: string;
  /** What can be done here. */
  actions?: ReactNode;
  children: ReactNode;
}

/** A part of a page under a heading of its own. */
export const Section = ({ id, title, count, description, actions, children }: SectionProps) => {
  const titleId = useId();
  return (
    <Card component="section" id={id} aria-labelledby={titleId} sx={sectionStyle}>
      <Box sx={headStyle}>
        <Box sx={{ flex: '1 1 16rem', minWidth: 0 }}>
          <Typography variant="h2" id={titleId}>
            {title}
            {count !== undefined && count > 0 && (
              <Box
                component="span"
                sx={{
                  ml: 1,
                  typography: 'body1',
                  color: 'text.secondary',
                  fontVariantNumeric: 'tabular-nums',
                }}
              >
                {count}
              </Box>
            )}
          </Typography>
          {description && (
            <Typography variant="body2" sx={{ color: 'text.secondary', maxWidth: '76ch' }}>
              {description}
            </Typography>
          )}
        </Box>
        {actions && <Box sx={{ display: 'flex', gap: 0.5, displayPrint: 'none' }}>{actions}</Box>}
      </Box>
      {children}
    </Card>
  );
};

// A heading is not parted from what it is the heading of, on paper.
const headStyle = {
  display: 'flex',
  flexWrap: 'wrap',
  gap: 1,
  alignItems: 'flex-start',
  mb: 1.5,
  breakInside: 'avoid',
  breakAfter: 'avoid',
};

const sectionStyle = { p: { xs: 1.5, sm: 2.5 }, minWidth: 0, scrollMarginTop: 64 };
