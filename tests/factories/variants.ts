import type { Resource } from '@paradero/contract/resource';
import type { ResourceName } from '@paradero/contract/resources';
import { filler } from './fill.js';
import type { Row } from './client.js';
import { isPlain, type Values } from './make.js';
import type { Variant } from './values.js';
import type { World } from './world.js';

/** Four records of a resource: two alike, a different one, and one that says the least it may. */
export async function fourRecords(
  world: World,
  { name, resource }: { name: ResourceName; resource: Resource },
): Promise<Row[]> {
  const one = async (variant: Variant | 'least'): Promise<Row> => {
    const client = world.as('administrator');
    if (!isPlain(resource)) return world.insert(name, await ownValues(world, { resource, variant }));
    const body = variant === 'least' ? await world.draft(name) : await world.fullDraft(name, variant);
    const made = await client.post(`/${name}`, { ...body, level: variant === 1 ? 'restricted' : 'internal' });
    if (made.status !== 201) throw new Error(`${name} was not stored: ${made.text}`);
    await overwriteServerFields(world, { name, resource, id: made.body.id, variant });
    return made.body;
  };
  const made: Row[] = [];
  for (const variant of [0, 1, 0, 'least'] as const) made.push(await one(variant));
  const ids = made.map(({ id }) => id).join();
  const listed = await world.as('administrator').get(`/${name}?filter[id]=${ids}`);
  return [...listed.body.data];
}

// Fields that only the server writes are filtered and sorted as well, so the rows need values there.
async function overwriteServerFields(
  world: World,
  given: { name: ResourceName; resource: Resource; id: string; variant: Variant | 'least' },
): Promise<void> {
  const { name, resource, id, variant } = given;
  const own = Object.entries(resource.own).filter(
    ([, { write, kind }]) => write === 'never' && kind !== 'json',
  );
  if (variant === 'least' || own.length === 0) return;
  const fill = filler(world.parent);
  const names = own.map(([field]) => field);
  await world.overwrite(name, id, await fill(resource, names, variant));
}

async function ownValues(
  world: World,
  { resource, variant }: { resource: Resource; variant: Variant | 'least' },
): Promise<Values> {
  if (variant === 'least') return {};
  // The address of an account is its own, whatever the variant.
  const names = Object.keys(resource.own).filter((field) => field !== 'email');
  return filler(world.parent)(resource, names, variant);
}
