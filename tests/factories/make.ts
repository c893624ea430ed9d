import { earliestOf, latestOf, type Resource } from '@paradero/contract/resource';
import { getResource, type ResourceName } from '@paradero/contract/resources';
import { readEdtf } from '@paradero/domain/edtf';
import { randomUUID } from 'node:crypto';
import { asActor, type Organisation, type Owner } from './accounts.js';
import type { Client, Row } from './client.js';
import { filler, type Fill } from './fill.js';
import { requiredFields, writableFields, type Variant } from './values.js';

/** Fields of a record by name. */
export type Values = Readonly<Record<string, unknown>>;

/** Makes records out of the contract, so that a new resource is tested without a line here. */
export interface Maker {
  /** A body that POST takes, with the parents it needs stored: what must be said and what the test says. */
  draft(resource: ResourceName, said?: Values): Promise<Values>;
  /** A body with every field a client may set. */
  fullDraft(resource: ResourceName, variant: Variant, said?: Values): Promise<Values>;
  /** Stores a draft as our administrator, or as the client given, and answers the record. */
  make(resource: ResourceName, said?: Values, by?: Client): Promise<Row>;
  /** A public record of a resource that any other may refer to, the same one each time. */
  parent(resource: ResourceName): Promise<string>;
  /** Writes a row past the API as the owner of the tables, on a past instant of our record if one is given. */
  insert(resource: ResourceName, said?: Values, recordedAt?: string): Promise<Row>;
  /** Changes a row past the API, in the same way. */
  overwrite(resource: ResourceName, id: string, values: Values, recordedAt?: string): Promise<void>;
}

interface Means {
  readonly client: Client;
  readonly owner: Owner;
  readonly organisation: Organisation;
}

/** Resources whose rows no plain POST makes. */
export const isPlain = (resource: Resource) => !resource.readOnly && resource.name !== 'accounts';

/** Resources whose rows others than their author reach by level and organisation. */
export const isShared = (resource: Resource) => resource.name !== 'clearances' && !resource.personal;

// What a record must say beyond what its contract asks, so that any other may refer to it.
const told: Partial<Record<ResourceName, Values>> = { statements: { quote: 'alpha' } };

/** The maker that works in the name of an organisation's administrator. */
export function makerFor({ client, owner, organisation }: Means): Maker {
  const parents = new Map<string, Promise<string>>([
    ['accounts', Promise.resolve(organisation.accounts.administrator)],
    ['organisations', Promise.resolve(organisation.id)],
  ]);
  const parent: Maker['parent'] = (resource) => {
    const made = parents.get(resource) ?? make(resource, { level: 'public' }).then(({ id }) => id);
    parents.set(resource, made);
    return made;
  };
  const fill = filler(parent);
  const draft: Maker['draft'] = async (name, given = {}) => {
    const said = { ...told[name], ...given };
    const resource = getResource(name);
    const missing = requiredFields(resource).filter(([field]) => !(field in said));
    const stated = { id: randomUUID(), ...(await fill(resource, namesOf(missing), 0)), ...said };
    const asked = fieldsAtFault(resource, stated).filter((field) => !(field in said));
    return { ...stated, ...(await fill(resource, asked, 0)) };
  };
  const fullDraft: Maker['fullDraft'] = async (name, variant, said = {}) => {
    const fields = writableFields(getResource(name)).filter(([field]) => !(field in said));
    return { id: randomUUID(), ...(await fill(getResource(name), namesOf(fields), variant)), ...said };
  };
  const rows = rowsOf({ owner, organisation, fill, draft });
  const make: Maker['make'] = async (name, said = {}, by = client) => {
    if (!isPlain(getResource(name))) return rows.insert(name, said);
    const answer = await by.post(`/${name}`, await draft(name, said));
    if (answer.status !== 201) throw new Error(`${name} was not stored: ${answer.text}`);
    return answer.body;
  };
  return { draft, fullDraft, make, parent, ...rows };
}

function rowsOf({
  owner,
  organisation: { id: organisationId, accounts },
  fill,
  draft,
}: {
  owner: Owner;
  organisation: Organisation;
  fill: Fill;
  draft: Maker['draft'];
}): Pick<Maker, 'insert' | 'overwrite'> {
  return {
    async insert(name, said = {}, recordedAt) {
      const resource = getResource(name);
      const server = Object.entries(resource.own).filter(
        ([field, { required, write }]) => required && write === 'never' && !(field in said),
      );
      const lists = Object.entries(resource.own).filter(
        ([, { kind }]) => kind === 'texts' || kind === 'codes',
      );
      const row: Values = {
        ...Object.fromEntries(lists.map(([field]) => [field, []])),
        level: 'restricted',
        organisationId,
        createdById: accounts.administrator,
        ...(await fill(resource, namesOf(server), 0)),
        ...(await draft(name, said)),
        ...(name === 'accounts' ? { email: `${randomUUID()}@paradero.test` } : {}),
        ...said,
      };
      const entries = Object.entries(withDays(resource, row));
      const places = entries.map((_, index) => `$${index + 1}`);
      await asActor(
        owner,
        accounts.administrator,
        async (query) => {
          await query(
            `insert into ${resource.table} (${entries.map(quoted).join()}) values (${places.join()})`,
            entries.map(([, value]) => value),
          );
        },
        recordedAt,
      );
      return { ...row, id: String(row['id']), version: 1 };
    },
    async overwrite(name, id, values, recordedAt) {
      const resource = getResource(name);
      const entries = Object.entries(withDays(resource, values));
      const set = entries.map((entry, index) => `${quoted(entry)} = $${index + 2}`);
      await asActor(
        owner,
        accounts.administrator,
        async (query) => {
          await query(`update ${resource.table} set version = version + 1, ${set.join()} where id = $1`, [
            id,
            ...entries.map(([, value]) => value),
          ]);
        },
        recordedAt,
      );
    },
  };
}

const namesOf = (fields: readonly (readonly [string, unknown])[]) => fields.map(([name]) => name);

const quoted = ([column]: readonly [string, unknown]) => `"${column}"`;

function fieldsAtFault(resource: Resource, stated: Values): string[] {
  const unsaid = Object.fromEntries(writableFields(resource).map(([field]) => [field, null]));
  const record = { ...unsaid, ...stated };
  return [...new Set(resource.rules.flatMap((rule) => rule(record)).map(({ path }) => path))];
}

// Rows written past the API bring the days that it would derive.
function withDays(resource: Resource, values: Values): Values {
  const days = Object.entries(values).flatMap(([name, value]) => {
    const read = resource.fields[name]?.kind === 'edtf' && readEdtf(String(value));
    return read && read.ok
      ? [[earliestOf(name), read.earliest] as const, [latestOf(name), read.latest] as const]
      : [];
  });
  return { ...values, ...Object.fromEntries(days) };
}
