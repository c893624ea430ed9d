import type { AgreementLedger as View } from '@paradero/contract/views/ledger';
import { Box } from '@mui/material';
import { CustodyPanel } from '../../shared/custody/CustodyPanel.js';
import { Ledger } from '../../shared/record/ledger/Ledger.js';
import { Lines } from '../../shared/record/ledger/Lines.js';
import { Remainder } from '../../shared/record/ledger/Remainder.js';
import { Loadable } from '../../shared/record/Loadable.js';
import { useView } from '../../shared/record/useView.js';

/** Where everybody moved under the agreement stands, who is left open by name, and how it came to that. */
export const AgreementLedger = ({ agreementId }: { agreementId: string }) => {
  const ledger = useView<View>('agreements', agreementId, 'ledger');
  return (
    <Loadable state={ledger} lines={6}>
      {ledger.view && (
        <>
          <Ledger view={ledger.view} isChanging={ledger.isChanging} />
          <Remainder remainder={ledger.view.remainder} />
          <Box id="custody" sx={{ scrollMarginTop: 64, minWidth: 0 }}>
            <CustodyPanel custody={ledger.view.through} owner={{ resource: 'agreements', id: agreementId }} />
          </Box>
          <Lines view={ledger.view} cohortId={null} />
        </>
      )}
    </Loadable>
  );
};
