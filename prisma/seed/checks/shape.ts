import { readCount } from '@paradero/domain/count';
import { readEdtf } from '@paradero/domain/edtf';
import type { FoundingRecord } from '../record.js';
import { everyRow, finding, type Outcome } from './finding.js';

/** Every uncertain date is one the record can keep. */
export function datesParse(record: FoundingRecord): Outcome {
  const dates = everyRow(record).flatMap(({ resource, row }) =>
    Object.entries(resource.own).flatMap(([name, { kind }]) => {
      const value = row[name];
      return kind === 'edtf' && typeof value === 'string' ? [{ row, name, value }] : [];
    }),
  );
  const findings = dates.flatMap(({ row, name, value }) => {
    const read = readEdtf(value);
    return read.ok ? [] : [finding(row, `${name} “${value}”: ${read.reason}`)];
  });
  return { proved: `${dates.length} uncertain dates parse`, findings };
}

/** Every row is one the API would take: the shape of its contract and its rules. */
export function rowsPassTheirContract(record: FoundingRecord): Outcome {
  const rows = everyRow(record);
  const findings = rows.flatMap(({ resource, row }) => {
    const writable = Object.entries(row).filter(([name]) => name in resource.create.shape);
    const unknown = Object.keys(row).filter((name) => name !== 'id' && !(name in resource.fields));
    const parsed = resource.create.safeParse(Object.fromEntries(writable));
    return [
      ...unknown.map((name) => finding(row, `${name} is not a field of ${resource.name}`)),
      ...(parsed.error?.issues ?? []).map((issue) =>
        finding(row, `${issue.path.join('.')}: ${issue.message}`),
      ),
      ...resource.rules
        .flatMap((rule) => rule(row))
        .map(({ path, code }) => finding(row, `${path}: ${code}`)),
    ];
  });
  return { proved: `${rows.length} rows pass the shape and rules of their contract`, findings };
}

/** Where the rules of the record can read a number’s words, the interval beside them is what they mean. */
export function countsMeanTheirWords(record: FoundingRecord): Outcome {
  const people = record.figures.filter(({ unit }) => unit === 'people');
  const counted = [...people, ...record['custody-events']];
  const readable = counted.flatMap((row) => {
    const read = readCount(row.raw);
    return read ? [{ row, read }] : [];
  });
  return {
    proved: `${readable.length} of ${counted.length} counts of people agree with their words`,
    findings: readable
      .filter(({ row, read }) => row.lo !== read.lo || row.hi !== read.hi || row.bound !== read.bound)
      .map(({ row }) => finding(row, `“${row.raw}” does not mean ${row.lo}..${row.hi} ${row.bound}`)),
  };
}
