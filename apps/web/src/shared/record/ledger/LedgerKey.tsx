import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Swatch } from '../../charts/marks/Swatch.js';
import { useCustodyPaints } from '../../custody/useCustodyPaints.js';
import { NumberLink } from '../NumberLink.js';
import { useIntervalWords } from '../useIntervalWords.js';
import { layersOf } from './layers.js';

interface LedgerKeyProps {
  ledger: Parameters<typeof layersOf>[0];
  /** Where the lines are that the numbers rest on. */
  to: string;
}

/** The parts of a ledger's bar in words and numbers. */
export const LedgerKey = ({ ledger, to }: LedgerKeyProps) => {
  const paints = useCustodyPaints();
  const translate = useTranslate();
  const interval = useIntervalWords();
  return (
    <Box component="ul" sx={listStyle}>
      {layersOf(ledger).map(({ name, count }) => (
        <Box component="li" key={name} sx={{ display: 'flex', gap: 1, alignItems: 'baseline' }}>
          <Swatch paint={paints[name]} />
          <span>
            <Box component="span" sx={{ fontWeight: 600, fontVariantNumeric: 'tabular-nums' }}>
              <NumberLink to={to}>{interval(count)}</NumberLink>
            </Box>{' '}
            {translate(`dashboard.custody.layer.${name}`)}
          </span>
        </Box>
      ))}
    </Box>
  );
};

const listStyle = {
  display: 'flex',
  flexWrap: 'wrap',
  columnGap: 3,
  rowGap: 0.5,
  listStyle: 'none',
  p: 0,
  m: 0,
  mt: 1.25,
};
