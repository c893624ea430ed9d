export type Severity = 'low' | 'medium' | 'high' | 'critical';

/** A value that can be stored as JSON. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** The records a question is about; the first of a dossier and those it narrows to. */
export interface About {
  agreementId?: string | null;
  cohortId?: string | null;
  facilityId?: string | null;
  proceedingId?: string | null;
  sourceId?: string | null;
}

/** A question a rule asks. Its words are made by the interface from the rule, the subject and the params. */
export interface QuestionDraft {
  rule: string;
  /** The same as long as the rule asks about the same thing, whatever the numbers. */
  key: string;
  topic: string;
  severity: Severity;
  about: About;
  /** What the rule saw. Nothing in it changes by the mere passing of a day. */
  inputs: Record<string, Json>;
  /** What the words need, with the numbers of the day. */
  params: Record<string, Json>;
}

const offsetBasis = 0xcbf29ce484222325n;
const prime = 0x100000001b3n;

/**
 * A short fingerprint of a rule's inputs (FNV-1a, 64 bits), the same wherever it is computed and whatever the
 * order of the names. It tells change, it does not protect: anybody can make two inputs with one fingerprint.
 */
export function inputsHash(inputs: Record<string, Json>): string {
  const bytes = new TextEncoder().encode(canonical(inputs));
  const hash = bytes.reduce((state, byte) => BigInt.asUintN(64, (state ^ BigInt(byte)) * prime), offsetBasis);
  return hash.toString(16).padStart(16, '0');
}

function canonical(value: Json): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonical).join(',')}]`;
  const entries = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return `{${entries.map(([name, part]) => `${JSON.stringify(name)}:${canonical(part)}`).join(',')}}`;
}

// Array.isArray does not narrow a union with a readonly array.
function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
