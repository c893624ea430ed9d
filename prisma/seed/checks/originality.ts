import type { FoundingRecord } from '../record.js';
import { everyRow, finding, type AnyRow, type Outcome } from './finding.js';

const sentenceLength = 60;
const quotedWords = 25;

/** Our sentences are ours: none of any length repeats a line kept of a source, and quotations are a few words. */
export function sentencesAreOurs(record: FoundingRecord): Outcome {
  const rows = everyRow(record);
  const quotes = rows.flatMap(({ row }) => (typeof row.quote === 'string' ? [row.quote] : []));
  const lines = new Set([...record.sources.map(({ title }) => title), ...quotes].map(plain));
  const sentences = rows.flatMap(({ resource, row }) =>
    resource.name === 'sources' ? [] : sentencesOf(row).map((sentence) => ({ row, sentence })),
  );
  return {
    proved: `${sentences.length} sentences of ${sentenceLength} characters or more are our own; ${quotes.length} quotations are short`,
    findings: [
      ...sentences
        .filter(({ sentence }) => lines.has(plain(sentence)))
        .map(({ row, sentence }) => finding(row, `repeats a line of a source: “${sentence}”`)),
      ...rows
        .filter(({ row }) => typeof row.quote === 'string' && row.quote.split(/\s+/).length > quotedWords)
        .map(({ row }) => finding(row, `quotes more than ${quotedWords} words`)),
    ],
  };
}

function sentencesOf(row: AnyRow): string[] {
  return Object.entries(row)
    .filter(([name]) => name !== 'quote' && name !== 'url')
    .flatMap(([, value]) => (typeof value === 'string' ? value.split(/(?<=[.!?])\s+/) : []))
    .filter((sentence) => sentence.length >= sentenceLength);
}

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
