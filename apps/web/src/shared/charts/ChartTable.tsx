import { Box, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import type { ChartColumn } from './column.js';

interface ChartTableProps<Row> {
  title: string;
  columns: readonly ChartColumn<Row>[];
  rows: readonly Row[];
}

/** The numbers of a chart as a table. */
export const ChartTable = <Row,>({ title, columns, rows }: ChartTableProps<Row>) => (
  <Box role="group" aria-label={title} tabIndex={0} sx={{ overflow: 'auto', maxHeight: 420 }}>
    <Table size="small" stickyHeader aria-label={title}>
      <TableHead>
        <TableRow>
          {columns.map(({ key, label, isNumber }) => (
            <TableCell key={key} align={isNumber ? 'right' : 'left'}>
              {label}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map((row, index) => (
          <TableRow key={index}>
            {columns.map(({ key, isNumber, value, words }) => (
              <TableCell key={key} align={isNumber ? 'right' : 'left'}>
                {words ? words(row) : value(row)}
              </TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  </Box>
);
