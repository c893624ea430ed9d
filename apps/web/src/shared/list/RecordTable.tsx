import type { ReactNode } from 'react';
import { DataTable, useGetResourceLabel, useResourceContext, type RowClickFunction } from 'react-admin';
import { NoResults } from './NoResults.js';

/** A table of records. It has no checkboxes: records are corrected one by one, each with its source. */
export const RecordTable = ({ children }: { children: ReactNode }) => {
  const resource = useResourceContext() ?? '';
  const getResourceLabel = useGetResourceLabel();
  return (
    <DataTable
      bulkActionButtons={false}
      rowClick={openUnlessSelecting}
      empty={<NoResults />}
      aria-label={getResourceLabel(resource, 2)}
    >
      {children}
    </DataTable>
  );
};

// Lawyers copy from tables: marking text in a row must not open it.
const openUnlessSelecting: RowClickFunction = () =>
  window.getSelection()?.isCollapsed === false ? false : 'show';
