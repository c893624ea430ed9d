import type { ChartColumn } from './column.js';

// Spreadsheets run a cell that begins with one of these, also in full width; the apostrophe keeps it text.
const startsFormula = /^[\s\uFEFF]*[=+\-@|%＝＋－＠\t\r\n]/;

/** Rows as CSV (RFC 4180) with the labels as its first line; no cell can become a formula. */
export function toCsv<Row>(columns: readonly ChartColumn<Row>[], rows: readonly Row[]): string {
  const lines = [
    columns.map(({ label }) => label),
    ...rows.map((row) => columns.map(({ value }) => value(row))),
  ];
  return lines.map((cells) => `${cells.map(toCell).join(',')}\r\n`).join('');
}

function toCell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = startsFormula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
