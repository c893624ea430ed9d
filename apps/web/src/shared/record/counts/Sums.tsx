import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { CountSum } from './claims.js';
import { SumLine } from './SumLine.js';
import { Section } from '../Section.js';

/** Sums that should close, those that do and those that do not. */
export const Sums = ({ sums }: { sums: readonly CountSum[] }) => {
  const translate = useTranslate();
  if (sums.length === 0) return null;
  return (
    <Section
      id="sums"
      title={translate('pages.sums.title')}
      count={sums.length}
      description={translate('pages.sums.description')}
    >
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {sums.map((sum, index) => (
          <SumLine key={index} sum={sum} />
        ))}
      </Box>
    </Section>
  );
};
