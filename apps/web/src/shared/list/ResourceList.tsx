import { useMediaQuery, type Theme } from '@mui/material';
import type { ReactElement, ReactNode } from 'react';
import { List } from 'react-admin';
import { useReadClocks } from '../clocks/useClocks.js';
import { saidInPlace } from '../saidInPlace.js';
import { EmptyList } from './EmptyList.js';
import { ListActions } from './ListActions.js';
import { ListFailed } from './ListFailed.js';
import { ListPagination } from './ListPagination.js';
import { RecordCards, type CardWords } from './RecordCards.js';
import { RecordTable } from './RecordTable.js';
import { sortOf } from './sortOf.js';

interface ResourceListProps {
  /** Columns of the table. */
  children: ReactNode;
  /** What a record says where there is no room for a table. */
  card: CardWords;
  /** Inputs whose source is a filter of the resource, or `q`. */
  filters?: ReactElement[];
  /** Order in the API's notation, such as `-published`. */
  sort: string;
  /** A filter the reader cannot take off. */
  filter?: Record<string, unknown>;
}

/** The list page of a resource: table or cards, filters and clocks in the URL, CSV from the server. */
export const ResourceList = ({ children, card, filters, sort, filter }: ResourceListProps) => {
  const hasRoom = useMediaQuery((theme: Theme) => theme.breakpoints.up('sm'), { noSsr: true });
  const meta = useReadClocks();
  return (
    <List
      exporter={false}
      perPage={25}
      sort={sortOf(sort)}
      queryOptions={{ meta, onError: saidInPlace }}
      actions={<ListActions {...(filter && { filter })} />}
      pagination={<ListPagination />}
      empty={<EmptyList />}
      error={<ListFailed />}
      {...(filters && { filters })}
      {...(filter && { filter })}
    >
      {hasRoom ? <RecordTable>{children}</RecordTable> : <RecordCards {...card} />}
    </List>
  );
};
