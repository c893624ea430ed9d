import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Readout } from '../charts/marks/Readout.js';
import { ReadoutItems } from '../charts/marks/ReadoutItems.js';
import { useWords } from '../charts/useWords.js';
import { useClocks } from '../clocks/useClocks.js';
import type { CustodyPoint } from './custodyLayers.js';
import { custodyPath, ledgerPath, type LedgerOwner } from './paths.js';
import { useCustodyItems } from './useCustodyItems.js';

interface CustodyReadoutProps {
  point: CustodyPoint;
  /** Whose ledger it is; null where all agreements are drawn. */
  owner: LedgerOwner | null;
}

/** Custody on the marked day: every number leads to the subtraction behind it, or to the events it is made of. */
export const CustodyReadout = ({ point, owner }: CustodyReadoutProps) => {
  const translate = useTranslate();
  const words = useWords();
  const { clocks } = useClocks();
  const itemsOf = useCustodyItems(
    owner === null ? custodyPath : (_layer, day) => ledgerPath({ owner, day, clocks, part: 'lines' }),
  );
  return (
    <Readout title={translate('dashboard.custody.endOfDay', { day: words.day(point.day) })}>
      <ReadoutItems items={itemsOf(point)} />
      {owner === null && (
        <Typography variant="caption" color="text.secondary">
          {translate('dashboard.custody.eventsBehind')}
        </Typography>
      )}
    </Readout>
  );
};
