import DownloadIcon from '@mui/icons-material/Download';
import TableIcon from '@mui/icons-material/TableRowsOutlined';
import { Box, Button, Card, Typography } from '@mui/material';
import { useId, useState, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { ChartTable } from './ChartTable.js';
import type { ChartColumn } from './column.js';
import { toCsv } from './csv.js';
import { downloadCsv } from './download.js';

interface ChartFrameProps<Row> {
  title: string;
  /** What the chart shows and how to read it, in a sentence or two. */
  description: string;
  columns: readonly ChartColumn<Row>[];
  rows: readonly Row[];
  /** Name of the CSV, without its ending. */
  fileName: string;
  /** What to say when there are no rows. */
  empty: string;
  /** The chart. */
  children: ReactNode;
}

/** A chart with everything a chart needs here: words, the same numbers as a table, and the same rows as CSV. */
export const ChartFrame = <Row,>(props: ChartFrameProps<Row>) => {
  const { title, description, columns, rows, fileName, empty, children } = props;
  const titleId = useId();
  const translate = useTranslate();
  const [isTable, setTable] = useState(false);
  const hasRows = rows.length > 0;
  return (
    <Card component="section" aria-labelledby={titleId} sx={{ p: { xs: 1.5, sm: 2 }, minWidth: 0 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'flex-start' }}>
        <Box sx={{ flex: '1 1 16rem', minWidth: 0 }}>
          <Typography variant="h2" id={titleId}>
            {title}
          </Typography>
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {description}
          </Typography>
        </Box>
        {hasRows && (
          <Box sx={{ display: 'flex', gap: 0.5, displayPrint: 'none' }}>
            <Button
              size="small"
              startIcon={<TableIcon />}
              aria-pressed={isTable}
              onClick={() => setTable(!isTable)}
            >
              {translate('app.chart.asTable')}
            </Button>
            <Button
              size="small"
              startIcon={<DownloadIcon />}
              onClick={() => downloadCsv(`${fileName}.csv`, toCsv(columns, rows))}
            >
              {translate('app.csv.download')}
            </Button>
          </Box>
        )}
      </Box>
      <Box sx={{ mt: 2 }}>
        {!hasRows && <Typography sx={{ color: 'text.secondary' }}>{empty}</Typography>}
        {hasRows && isTable && <ChartTable title={title} columns={columns} rows={rows} />}
        {hasRows && !isTable && children}
      </Box>
    </Card>
  );
};
