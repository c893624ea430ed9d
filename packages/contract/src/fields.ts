import { isDay } from '@paradero/domain/day';
import { readEdtf } from '@paradero/domain/edtf';
import { z } from 'zod';
import type { Role } from '@paradero/domain/access';
import { codesOf, type Code, type VocabularyName } from './vocabulary.js';

/** What a field holds; decides its column type, its filter grammar and its input on the screen. */
export type FieldKind =
  | 'text'
  | 'longtext'
  | 'texts'
  | 'code'
  | 'codes'
  | 'day'
  | 'edtf'
  | 'instant'
  | 'integer'
  | 'decimal'
  | 'boolean'
  | 'reference'
  | 'json'
  | 'id';

/** One field of a resource: its value, its words for the API reader and what may be done with it. */
export interface Field<T = unknown, K extends FieldKind = FieldKind> {
  readonly kind: K;
  readonly doc: string;
  readonly schema: z.ZodType<T>;
  readonly required: boolean;
  /** `never`: the server writes it; `create`: set once; `always`: may be corrected. */
  readonly write: 'always' | 'create' | 'never';
  readonly filter: boolean;
  readonly sort: boolean;
  /** Part of what `q` searches. */
  readonly search: boolean;
  readonly vocabulary?: VocabularyName;
  /** Resource a reference points at. */
  readonly target?: string;
  /** The record is never more open than the one this reference points at. */
  readonly parent?: boolean;
  /** Roles that may read the field; everybody who may read the record when absent. */
  readonly readers?: readonly Role[];
}

interface Options {
  readonly required?: boolean;
  readonly write?: Field['write'];
  readonly filter?: boolean;
  readonly sort?: boolean;
  readonly search?: boolean;
  readonly parent?: boolean;
  readonly max?: number;
  readonly readers?: readonly Role[];
}

type Value<T, O extends Options> = O extends { required: true } ? T : T | null;

function field<T, const O extends Options, K extends FieldKind>(
  kind: K,
  doc: string,
  value: z.ZodType<T>,
  options: O,
  more: Pick<Field, 'vocabulary' | 'target'> = {},
): Field<Value<T, O>, K> {
  const required = options.required ?? false;
  const schema = (required ? value : value.nullable()).meta({ description: doc });
  return {
    kind,
    doc,
    // The conditional type cannot follow the branch above: required decides nullability in both.
    schema: schema as unknown as z.ZodType<Value<T, O>>,
    required,
    write: options.write ?? 'always',
    filter: options.filter ?? false,
    sort: options.sort ?? false,
    search: options.search ?? false,
    parent: options.parent ?? false,
    ...(options.readers ? { readers: options.readers } : {}),
    ...more,
  };
}

// PostgreSQL text cannot hold NUL, and a lone surrogate is not text at all.
const clean = (max: number) =>
  z
    .string()
    .max(max)
    .refine((value) => !value.includes('\u0000'), { error: 'text/nul-character' })
    .refine((value) => value.isWellFormed(), { error: 'text/not-unicode' });

const line = (max: number) => clean(max).trim().min(1);

/** A single line, 300 characters unless told. */
export const text = <const O extends Options>(doc: string, options: O = {} as O) =>
  field('text', doc, line(options.max ?? 300), options);

/** Running text, 20,000 characters unless told. */
export const longtext = <const O extends Options>(doc: string, options: O = {} as O) =>
  field('longtext', doc, line(options.max ?? 20_000), options);

/** A list of short lines, such as other names; never null, possibly empty. */
export const texts = (doc: string, options: Options = {}) =>
  field('texts', doc, z.array(line(300)).max(50), { ...options, required: true });

/** A code of a controlled list. */
export const code = <N extends VocabularyName, const O extends Options>(
  vocabulary: N,
  doc: string,
  options: O = {} as O,
) => field('code', doc, z.enum(codesOf(vocabulary)) as z.ZodType<Code<N>>, options, { vocabulary });

/** Several codes of a controlled list; never null, possibly empty. */
export const codes = <N extends VocabularyName>(vocabulary: N, doc: string, options: Options = {}) =>
  field(
    'codes',
    doc,
    z.array(z.enum(codesOf(vocabulary))).max(30),
    { ...options, required: true },
    { vocabulary },
  );

/** A calendar day `YYYY-MM-DD`, never an instant. */
export const day = <const O extends Options>(doc: string, options: O = {} as O) =>
  field('day', doc, z.iso.date().refine(isDay, { error: 'date/not-a-day' }), options);

/** An instant in RFC 3339. */
export const instant = <const O extends Options>(doc: string, options: O = {} as O) =>
  field(
    'instant',
    doc,
    z.iso.datetime({ offset: true }).refine(isStorable, { error: 'date/not-a-day' }),
    options,
  );

// The database holds more years than its drivers read, and an offset can move an instant out of the last of them.
function isStorable(text: string): boolean {
  const year = new Date(text).getUTCFullYear();
  return year >= 1 && year <= 9999;
}

/** A date as honest as its source: EDTF (ISO 8601-2) text; `…Earliest` and `…Latest` are derived from it. */
export const edtf = <const O extends Options>(doc: string, options: O = {} as O) =>
  field(
    'edtf',
    `${doc} (EDTF)`,
    clean(64).superRefine((value, context) => {
      const read = readEdtf(value);
      if (!read.ok) context.addIssue({ code: 'custom', message: read.reason });
    }),
    options,
  );

/** A whole number. */
export const integer = <const O extends Options>(doc: string, options: O = {} as O) =>
  field('integer', doc, z.int().min(-2_147_483_648).max(2_147_483_647), options);

/** A number with decimals, kept exactly: two places unless told; one with more is refused, not rounded. */
export const decimal = <const O extends Options>(doc: string, options: O = {} as O, places = 2) =>
  field(
    'decimal',
    doc,
    z
      .number()
      .min(-1e12)
      .max(1e12)
      .refine((value) => Number(value.toFixed(places)) === value, { error: 'field/invalid' }),
    options,
  );

/** Yes or no. */
export const boolean = <const O extends Options>(doc: string, options: O = {} as O) =>
  field('boolean', doc, z.boolean(), options);

/** An http or https address. */
export const url = <const O extends Options>(doc: string, options: O = {} as O) =>
  field('text', doc, line(2000).regex(/^https?:\/\/[^\s]+$/, { error: 'text/not-an-address' }), options);

/** A reference to a record of another resource. */
export const reference = <const O extends Options>(target: string, doc: string, options: O = {} as O) =>
  field('reference', doc, z.uuid().toLowerCase(), { filter: true, ...options } as O, { target });

/** Structured data the server writes, such as the inputs of a rule. */
export const json = <const O extends Options>(doc: string, options: O = {} as O) =>
  field('json', doc, z.json(), { ...options, write: 'never' } as O);

/**
 * A number as somebody stated it: the words of the source and the interval they mean. `lo` and `hi` are
 * inclusive; null `hi` means no upper bound was stated (Standards for Casualty Recording: publish ranges).
 */
export const count = (of: 'people' | 'any') => {
  const limit = of === 'people' ? integer : decimal;
  return {
    raw: text('The number in the words of the source', { required: true, max: 120 }),
    lo: limit('Least number the words allow'),
    hi: limit('Greatest number the words allow; null when open'),
    bound: code('bounds', 'How the words bound the true number', { required: true, filter: true }),
  };
};

/** What a record is about: one nullable reference per kind of record. */
export const about = <const T extends readonly (keyof typeof aboutFields)[]>(...targets: T) =>
  Object.fromEntries(
    targets.map((target) => [aboutFields[target], reference(target, `About one of ${target}`)]),
  ) as {
    [K in T[number] as (typeof aboutFields)[K]]: Field<string | null>;
  };

const aboutFields = {
  agreements: 'agreementId',
  cohorts: 'cohortId',
  facilities: 'facilityId',
  people: 'personId',
  parties: 'partyId',
  proceedings: 'proceedingId',
  reports: 'reportId',
  allegations: 'allegationId',
  evidence: 'evidenceId',
  sources: 'sourceId',
  questions: 'questionId',
  inquiries: 'inquiryId',
  statements: 'statementId',
  deadlines: 'deadlineId',
} as const;
