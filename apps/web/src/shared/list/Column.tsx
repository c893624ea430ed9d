import { DataTable, useDataTableRenderContext, useDataTableSortContext } from 'react-admin';
import type { ComponentProps } from 'react';

type ColumnProps = ComponentProps<typeof DataTable.Col>;

/** A column of a table that tells assistive technology by which column and in which direction it is sorted. */
export const Column = (props: ColumnProps) => {
  const part = useDataTableRenderContext();
  const sort = useDataTableSortContext();
  const isSorted = part === 'header' && sort !== undefined && sort.field === props.source;
  const direction = sort?.order === 'DESC' ? 'desc' : 'asc';
  return <DataTable.Col {...props} {...(isSorted && { sortDirection: direction })} />;
};
