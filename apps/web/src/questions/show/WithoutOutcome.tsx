import { Box } from '@mui/material';
import { useClocks } from '../../shared/clocks/useClocks.js';
import { ledgerPath, type LedgerOwner } from '../../shared/custody/paths.js';
import { Arithmetic } from '../../shared/record/ledger/Arithmetic.js';
import { Remainder } from '../../shared/record/ledger/Remainder.js';
import type { LedgerView } from '../../shared/record/ledger/view.js';
import { Loadable } from '../../shared/record/Loadable.js';
import { useView } from '../../shared/record/useView.js';

/** How many of the people asked about have no recorded outcome, as a range with its arithmetic. */
export const WithoutOutcome = ({ owner }: { owner: LedgerOwner }) => {
  const ledger = useView<LedgerView>(owner.resource, owner.id, 'ledger');
  const { clocks } = useClocks();
  const lines = ledgerPath({ owner, clocks, part: 'lines' });
  return (
    <Loadable state={ledger}>
      {ledger.view && (
        <Remainder remainder={ledger.view.remainder}>
          <Box sx={{ mb: 1.5 }}>
            <Arithmetic ledger={ledger.view.ledger} lines={lines} />
          </Box>
        </Remainder>
      )}
    </Loadable>
  );
};
