import type { FoundingRecord } from '../record.js';
import { everyRow, finding, type AnyRow, type Finding, type Outcome } from './finding.js';

/** Fields that hold words of ours, and where a resource has it their Spanish in a field that ends in Es. */
const ours = ['title', 'narrative', 'population', 'note', 'office', 'legalNotes', 'choiceReason', 'summary'];

interface Told {
  row: AnyRow;
  field: string;
  english: unknown;
  spanish: unknown;
}

/** What the record says in its own words it says in both languages, and the same words always in the same way. */
export function wordsAreInSpanish(record: FoundingRecord): Outcome {
  const told = everyRow(record).flatMap(({ resource, row }) =>
    ours
      .filter((field) => `${field}Es` in resource.own && row[field] !== null)
      .map((field): Told => ({ row, field, english: row[field], spanish: row[`${field}Es`] })),
  );
  const first = new Map(told.toReversed().map(({ english, spanish }) => [english, spanish]));
  return {
    proved: `${told.length} texts of ours are in Spanish too`,
    findings: told.flatMap(({ row, field, english, spanish }): Finding[] => {
      if (spanish === null) return [finding(row, `has its ${field} in English alone`)];
      return spanish === first.get(english)
        ? []
        : [finding(row, `words its ${field} in Spanish otherwise than another row`)];
    }),
  };
}
