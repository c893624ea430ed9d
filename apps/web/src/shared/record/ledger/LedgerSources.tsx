import type { CohortLedger } from '@paradero/contract/views/ledger';
import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Disclosure } from '../Disclosure.js';
import { SourceCite } from '../SourceCite.js';

/** The sources the lines of a ledger rest on, each once. */
export const LedgerSources = ({ lines }: { lines: CohortLedger['lines'] }) => {
  const translate = useTranslate();
  const sources = new Map(lines.flatMap(({ source }) => (source ? [[source.id, source] as const] : [])));
  if (sources.size === 0) return null;
  return (
    <Box sx={{ mt: 1 }}>
      <Disclosure label={translate('pages.ledger.sources', { smart_count: sources.size })}>
        <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
          {[...sources.values()].map((source) => (
            <li key={source.id}>
              <SourceCite source={source} />
            </li>
          ))}
        </Box>
      </Disclosure>
    </Box>
  );
};
