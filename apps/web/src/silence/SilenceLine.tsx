import type { SilenceRow } from '@paradero/contract/views/silence';
import { Box, Link } from '@mui/material';
import { LinkBase, useCreatePath } from 'react-admin';
import { useWordsOf } from '../shared/record/useWordsOf.js';
import { AskedFacts } from '../shared/silence/AskedFacts.js';
import { ClassBar } from '../shared/silence/ClassBar.js';
import { SilentFor } from '../shared/silence/SilentFor.js';

/** An addressee: how often it was asked, how it answered, and for how long it has not. */
export const SilenceLine = ({ row }: { row: SilenceRow }) => {
  const createPath = useCreatePath();
  const { text, lang } = useWordsOf()(row.addressee.title, row.addressee.titleEs);
  return (
    <Box sx={lineStyle}>
      <Box sx={{ minWidth: 0 }}>
        <Link
          component={LinkBase}
          to={createPath({ resource: 'parties', type: 'show', id: row.addressee.id })}
          lang={lang}
          sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}
        >
          {text}
        </Link>
        <SilentFor row={row} />
      </Box>
      <AskedFacts row={row} />
      <ClassBar row={row} />
    </Box>
  );
};

const lineStyle = {
  display: 'grid',
  columnGap: 3,
  rowGap: 1,
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '1.1fr 1fr 1.4fr' },
  alignItems: 'start',
  // Links stand close together, and each is a target of its own (WCAG 2.2, 2.5.8).
  '& a': { display: 'inline-block', minHeight: 24, lineHeight: '24px' },
};
