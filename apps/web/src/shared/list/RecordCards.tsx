import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { SimpleList, type RaRecord } from 'react-admin';
import { NoResults } from './NoResults.js';

/** What a card says about a record, from the most to the least important. */
export interface CardWords {
  primary: (record: RaRecord) => ReactNode;
  secondary?: (record: RaRecord) => ReactNode;
  tertiary?: (record: RaRecord) => ReactNode;
}

/** Records one below the other, for narrow screens; each is one link. */
export const RecordCards = ({ primary, secondary, tertiary }: CardWords) => (
  <SimpleList
    rowClick="show"
    primaryText={primary}
    empty={<NoResults />}
    {...((secondary ?? tertiary) && {
      secondaryText: (record: RaRecord) => (
        <>
          {secondary && <Line>{secondary(record)}</Line>}
          {tertiary && <Line isLeast>{tertiary(record)}</Line>}
        </>
      ),
    })}
  />
);

// react-admin sets a tertiary text before the secondary one; the least important belongs at the end.
const Line = ({ children, isLeast = false }: { children: ReactNode; isLeast?: boolean }) => (
  <Box component="span" sx={{ display: 'block', ...(isLeast && { fontSize: '0.8125rem' }) }}>
    {children}
  </Box>
);
