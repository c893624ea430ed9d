import { createHash } from 'node:crypto';
import { readCount } from '@paradero/domain/count';
import { figures } from '@paradero/contract/figures';
import type { RecordOf, Resource } from '@paradero/contract/resource';
import type { resources } from '@paradero/contract/resources';
import type { Code } from '@paradero/contract/vocabulary';

type Resources = { [R in (typeof resources)[number] as R['name']]: R };

/** Name of a resource the founding record may hold rows of. */
export type Subject = keyof Resources;

type ServerMade = 'version' | 'organisationId' | 'createdAt' | 'updatedAt' | 'createdById';

/** A row of the founding record: its own fields and its level; the loader adds what the server would. */
export type Row<R> = Omit<RecordOf<R>, ServerMade>;

/** Rows of one resource by their readable key. */
export type Rows<N extends Subject> = Record<string, Row<Resources[N]>>;

/** What one file adds to the founding record. */
export type Chapter = { [N in Subject]?: readonly Rows<N>[] };

type Own<R> = Omit<Row<R>, 'id' | 'level'>;
type MayBeLeftOut<T> = {
  [K in keyof T]-?: null extends T[K] ? K : T[K] extends readonly unknown[] ? K : never;
}[keyof T];

/** A row as it is written down: what is not known is left out. */
export type Given<R> = Omit<Own<R>, MayBeLeftOut<Own<R>>> & Partial<Pick<Own<R>, MayBeLeftOut<Own<R>>>>;

// Made once at random; changing it would change the identity of every founding row.
const namespace = Buffer.from('8d1f0c1ad8a94f0e9b5d6f5b5f3f7c21', 'hex');

const names = new Map<string, string>();

/** A stable identifier (UUIDv5) for a readable key: `id('sources', 'AP1')`. */
export function id(subject: string, key: string): string {
  const name = `${subject}/${key}`;
  const hash = createHash('sha1').update(namespace).update(name).digest();
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = hash.toString('hex').slice(0, 32);
  const made = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join(
    '-',
  );
  names.set(made, name);
  return made;
}

/** The readable key behind an identifier, for messages; the identifier itself when it is not ours. */
export const nameOf = (identifier: string) => names.get(identifier) ?? identifier;

/** Writes rows of a resource; the key of each, with the path in front, makes its identifier. */
export function rows<R extends Resource, const K extends string>(
  resource: R,
  path: string,
  given: Record<K, Given<R>>,
): Record<K, Row<R>> {
  const built = Object.entries<object>(given).map(([key, own]) => [key, complete(resource, path, key, own)]);
  // The entries keep the keys they came with; Object.fromEntries forgets them.
  return Object.fromEntries(built) as Record<K, Row<R>>;
}

function complete(resource: Resource, path: string, key: string, own: object) {
  const empty = Object.entries(resource.own).map(([name, { kind }]) => [
    name,
    kind === 'texts' || kind === 'codes' ? [] : null,
  ]);
  const rowId = id(resource.name, path === '' ? key : `${path}/${key}`);
  return { id: rowId, ...Object.fromEntries(empty), ...own, level: 'public' };
}

/** The identifiers of rows by their keys, to refer to them: `cite.AP1`. */
export function idsOf<K extends string>(from: Record<K, { id: string }>): Record<K, string> {
  const pairs = Object.entries<{ id: string }>(from).map(([key, row]) => [key, row.id]);
  return Object.fromEntries(pairs) as Record<K, string>; // Object.entries forgets the keys
}

/** A number in the words of the source, read by the rules of the record; refuses words nobody can read. */
export function count(raw: string): Count {
  const read = readCount(raw);
  if (!read) throw new Error(`no rule reads the count “${raw}”: give its bounds`);
  return read;
}

/** A number whose words the rules do not read, with the interval they mean. */
export const counted = (raw: string, lo: number | null, hi: number | null, bound: Code<'bounds'>): Count => ({
  raw,
  lo,
  hi,
  bound,
});

/** An exact amount or measure: `amount('$4.76 million', 4_760_000)`. */
export const amount = (raw: string, value: number): Count => counted(raw, value, value, 'exact');

interface Count {
  raw: string;
  lo: number | null;
  hi: number | null;
  bound: Code<'bounds'>;
}

type Figure = Omit<Given<typeof figures>, 'chosen' | 'unit'> & { unit?: Code<'units'> };

/**
 * Writes figures: of people unless a unit is given, chosen as working value when a reason is given. Where neither
 * more words nor a place are given, the number's own words are the quote.
 */
export function figureRows<const K extends string>(path: string, given: Record<K, Figure>) {
  const full = Object.entries<Figure>(given).map(([key, figure]) => [
    key,
    {
      unit: 'people',
      ...figure,
      ...((figure.quote ?? figure.locator ?? figure.formula) ? {} : placeOf(figure)),
      chosen: typeof figure.choiceReason === 'string',
    },
  ]);
  // Unit and choice are filled in above; Object.fromEntries forgets keys and types.
  return rows(figures, path, Object.fromEntries(full) as Record<K, Given<typeof figures>>);
}

// "~200" is how the record writes it, not how anybody does.
const placeOf = ({ raw }: Pick<Figure, 'raw'>) =>
  raw.startsWith('~') ? { locator: 'In the text' } : { quote: raw };
