/** A column of the rows behind a chart: one definition serves the table twin and the CSV. */
export interface ChartColumn<Row> {
  key: string;
  label: string;
  /** Numbers stand right. */
  isNumber?: boolean;
  /** The value as data, for the CSV. */
  value: (row: Row) => string | number | null;
  /** The value as words, for the table; by default the value itself. */
  words?: (row: Row) => string;
}
