import { z } from 'zod';
import { code, instant, integer, reference, type Field } from './fields.js';

/** A rule over several fields; answers the problems it finds, none when the record is sound. */
export type Rule = (record: Record<string, unknown>) => { path: string; code: string }[];

type Fields = Record<string, Field>;

/** A filter by what the rows of a link resource name beside a record, such as who must answer a question. */
export interface LinkedFilter {
  readonly doc: string;
  /** Link resource whose rows name both. */
  readonly through: Resource;
  /** Its reference to the record that is listed. */
  readonly from: string;
  /** Its reference to what is asked for. */
  readonly to: string;
}

/** Fields every record has; the server writes all but the level. */
const standardFields = {
  level: code('levels', 'How widely the record may be seen', { required: true, filter: true }),
  version: integer('Rises by one with each change; the ETag', { required: true, write: 'never' }),
  organisationId: reference('organisations', 'Owning organisation; null when it is another than yours', {
    write: 'never',
  }),
  createdAt: instant('When the record was made', { required: true, write: 'never', sort: true }),
  updatedAt: instant('When the record last changed', { required: true, write: 'never', sort: true }),
  createdById: reference(
    'accounts',
    'Account that made the record; null when it is of another organisation',
    {
      write: 'never',
      readers: ['monitor', 'advocate', 'administrator'],
    },
  ),
};

type ValueOf<F> = F extends Field<infer T> ? T : never;
type EdtfName<F extends Fields> = {
  [K in keyof F & string]: F[K]['kind'] extends 'edtf' ? K : never;
}[keyof F & string];

/** A record of a resource as it is read. */
export type RecordOf<R> =
  R extends Resource<string, infer F>
    ? { id: string } & { [K in keyof F]: ValueOf<F[K]> } & {
        [K in keyof typeof standardFields]: ValueOf<(typeof standardFields)[K]>;
      }
    : never;

interface Definition<N extends string, F extends Fields> {
  /** URL, folder, table (with `_` for `-`) and translation key. */
  name: N;
  /** One sentence for the API reader. */
  doc: string;
  fields: F;
  /** Sensitive records begin restricted to the organisation, others internal. */
  sensitive?: boolean;
  /** Field that names a record in lists and links. */
  title: keyof F & string;
  /** Default order, `-field` for descending. */
  sort: string;
  /** Whoever made a record is the only one who reaches it. */
  personal?: boolean;
  /** How a day of publication limits the record: through its source, or by its own date. */
  known?: (keyof F & string) | undefined;
  rules?: readonly Rule[];
  /** Filters of its list by what link rows name beside a record. */
  linked?: Readonly<Record<string, LinkedFilter>>;
  /** A link row without a history of its own meaning may be deleted; everything else is corrected or voided. */
  deletable?: boolean;
  /** Rows made by the server alone. */
  readOnly?: boolean;
}

/** A resource as one value: routes, validation, OpenAPI, lists, redaction, export and tests read it. */
export interface Resource<N extends string = string, F extends Fields = Fields> {
  readonly name: N;
  readonly table: string;
  readonly doc: string;
  /** Own and standard fields by name. */
  readonly fields: Readonly<Fields>;
  readonly own: F;
  readonly sensitive: boolean;
  readonly personal: boolean;
  readonly title: string;
  readonly sort: string;
  readonly known: string | undefined;
  readonly rules: readonly Rule[];
  readonly linked: Readonly<Record<string, LinkedFilter>>;
  readonly deletable: boolean;
  readonly readOnly: boolean;
  /** The record as read, derived day columns included. */
  readonly record: z.ZodObject;
  /** What POST takes: a client-made id and every field that may be set. */
  readonly create: z.ZodObject;
  /** What PATCH takes: only the fields that change. */
  readonly update: z.ZodObject;
}

/** Name of the column that holds the earliest day of an EDTF field. */
export const earliestOf = (name: string) => `${name}Earliest`;

/** Name of the column that holds the latest day of an EDTF field. */
export const latestOf = (name: string) => `${name}Latest`;

/** Builds the value of a resource from its own fields. */
export function resource<const N extends string, const F extends Fields>(
  definition: Definition<N, F>,
): Resource<N, F> {
  const sensitive = definition.sensitive ?? false;
  const fields: Fields = { ...definition.fields, ...standardFields };
  const id = pascal(definition.name);
  return {
    name: definition.name,
    table: definition.name.replaceAll('-', '_'),
    doc: definition.doc,
    fields,
    own: definition.fields,
    sensitive,
    personal: definition.personal ?? false,
    title: definition.title,
    sort: definition.sort,
    known: definition.known,
    rules: definition.rules ?? [],
    linked: definition.linked ?? {},
    deletable: definition.deletable ?? false,
    readOnly: definition.readOnly ?? false,
    record: z.strictObject(readable(fields)).meta({ id, description: definition.doc }),
    create: z.strictObject(creatable(fields)).meta({ id: `New${id}` }),
    update: z.strictObject(updatable(fields)).meta({ id: `${id}Changes` }),
  };
}

function readable(fields: Fields): z.ZodRawShape {
  const shape: Record<string, z.ZodType> = { id: z.uuid() };
  for (const [name, field] of Object.entries(fields)) {
    shape[name] = field.readers ? field.schema.optional() : field.schema;
    if (field.kind !== 'edtf') continue;
    shape[earliestOf(name)] = z.iso
      .date()
      .nullable()
      .meta({ description: `First day ${name} allows` });
    shape[latestOf(name)] = z.iso
      .date()
      .nullable()
      .meta({ description: `Last day ${name} allows` });
  }
  return shape;
}

function creatable(fields: Fields): z.ZodRawShape {
  const shape: Record<string, z.ZodType> = {
    id: z.uuid().toLowerCase().meta({ description: 'Made by the client; repeating is safe' }),
  };
  for (const [name, field] of Object.entries(fields)) {
    if (field.write === 'never') continue;
    const given = field.required && name !== 'level' && field.kind !== 'texts' && field.kind !== 'codes';
    shape[name] = given ? field.schema : field.schema.optional();
  }
  return shape;
}

function updatable(fields: Fields): z.ZodRawShape {
  const changing = Object.entries(fields).filter(([, field]) => field.write === 'always');
  return Object.fromEntries(changing.map(([name, field]) => [name, field.schema.optional()]));
}

const pascal = (name: string) =>
  name
    .split('-')
    .map((word) => word[0]?.toUpperCase() + word.slice(1))
    .join('');

/** A record as read, with the derived days of its EDTF fields. */
export type Read<R> =
  R extends Resource<string, infer F>
    ? RecordOf<R> & { [K in EdtfName<F> as `${K}Earliest` | `${K}Latest`]: string | null }
    : never;
