import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { CountSum } from './claims.js';
import { SumLine } from './SumLine.js';
import { Section } from '../Section.js';
import { ShowAll } from '../ShowAll.js';
import { useShortOnPhone } from '../useShortOnPhone.js';

/** Sums that should close, those that do and those that do not. */
export const Sums = ({ sums }: { sums: readonly CountSum[] }) => {
  const translate = useTranslate();
  // What does not close is what somebody looks for.
  const inOrder = [...sums.filter(({ closes }) => !closes), ...sums.filter(({ closes }) => closes)];
  const { shown, isShort, showAll } = useShortOnPhone(inOrder, (all) => all.slice(0, foremost));
  if (sums.length === 0) return null;
  return (
    <Section
      id="sums"
      title={translate('pages.sums.title')}
      count={sums.length}
      description={translate('pages.sums.description')}
    >
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {shown.map((sum, index) => (
          <SumLine key={index} sum={sum} />
        ))}
      </Box>
      {isShort && <ShowAll count={sums.length} onClick={showAll} />}
    </Section>
  );
};

const foremost = 4;
