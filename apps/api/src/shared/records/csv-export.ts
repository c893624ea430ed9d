import { Injectable } from '@nestjs/common';
import type { ListQuery } from '@paradero/contract/list-query';
import type { Resource } from '@paradero/contract/resource';
import type { Actor } from '@paradero/domain/access';
import { stringify } from 'csv-stringify';
import { pipeline, Transform, type Readable } from 'node:stream';
import { readableColumns } from './columns.js';
import { RecordReader } from './record-reader.js';

// A client that stops reading keeps a connection from the next export.
const stalledMs = 30_000;

function whileRead(): Transform {
  const passing = new Transform({
    transform: (chunk, _, done) => {
      stalled.refresh();
      done(null, chunk);
    },
  });
  const stalled = setTimeout(() => passing.destroy(new Error('export/not-read')), stalledMs);
  passing.once('close', () => clearTimeout(stalled));
  return passing;
}

/** Exports the rows of a filtered list as RFC 4180 CSV that a spreadsheet opens without running formulas. */
@Injectable()
export class CsvExport {
  constructor(private readonly reader: RecordReader) {}

  async stream(actor: Actor, resource: Resource, query: ListQuery): Promise<Readable> {
    const { rows, release } = await this.reader.stream(actor, resource, query);
    const isNumber = (name: unknown) => resource.fields[String(name)]?.kind === 'decimal';
    const csv = stringify({
      bom: true,
      header: true,
      columns: readableColumns(actor, resource),
      escape_formulas: true,
      record_delimiter: 'windows',
      cast: {
        boolean: String,
        date: (day) => day.toISOString(),
        // Exact decimals arrive as text; a minus before digits is a number and no formula.
        string: (value, { column }) => (isNumber(column) ? { value, escape_formulas: false } : value),
        object: (value) => (Array.isArray(value) ? value.join('|') : JSON.stringify(value)),
      },
    });
    // The connection goes back whether the client read everything or hung up.
    return pipeline(rows, csv, whileRead(), release);
  }
}
