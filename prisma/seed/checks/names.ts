import type { Resource } from '@paradero/contract/resource';
import type { FoundingRecord } from '../record.js';
import { everyRow, finding, type AnyRow, type Outcome } from './finding.js';

/** Detainees have no rows and no names; no word of a litigant’s name stands outside the caption of the case. */
export function nobodyIsNamed(record: FoundingRecord): Outcome {
  const people = [...record.people, ...record.memberships, ...record['custody-episodes']];
  const captions = record.proceedings.flatMap(({ caption, aliases }) => [caption, ...aliases]);
  const parties = new Set(record.parties.flatMap(({ name, aliases }) => [name, ...aliases]));
  const litigants = captions
    .filter((caption) => caption.includes(' v. '))
    .map((caption) => caption.slice(0, caption.indexOf(' v. ')))
    .filter((name) => !parties.has(name));
  const names = new Set(litigants.flatMap((name) => wordsOf(name)));
  const folded = captions.map(fold);
  const named = everyRow(record).filter(({ resource, row }) => {
    const text = fold(textsOf(resource, row).join('\n'));
    const withoutCaptions = folded.reduce((words, caption) => words.replaceAll(caption, ''), text);
    return wordsOf(withoutCaptions).some((word) => names.has(word));
  });
  return {
    proved: `no detainee has a row, and the ${names.size} words of ${litigants.length} litigants stand in captions alone`,
    findings: [
      ...people.map((row) => finding(row, 'is about one person')),
      ...named.map(({ row }) => finding(row, 'names a litigant outside a caption')),
    ],
  };
}

const fold = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();

// Initials such as “J.G.G.” are one word.
const wordsOf = (text: string) => fold(text).match(/(?:\p{L}\.){2,}|\p{L}{2,}/gu) ?? [];

function textsOf(resource: Resource, row: AnyRow): string[] {
  // Addresses are kept as they were published, and a caption is where the name belongs.
  const kept = resource.name === 'proceedings' ? ['caption', 'aliases'] : ['url', 'archivedUrl'];
  return Object.entries(row)
    .filter(([name]) => !kept.includes(name))
    .flatMap(([, value]) => (Array.isArray(value) ? value : [value]))
    .filter((value) => typeof value === 'string');
}
