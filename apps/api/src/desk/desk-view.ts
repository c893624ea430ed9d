import { Injectable } from '@nestjs/common';
import {
  deskGroups,
  deskKinds,
  type Desk,
  type DeskGroup,
  type DeskItem,
  type DeskKind,
} from '@paradero/contract/views/desk';
import type { Actor } from '@paradero/domain/access';
import { RecordReader, type GroupOfRows } from '../shared/records/record-reader.js';
import type { AskedDesk } from './asked-desk.js';
import { DeskDay } from './desk-day.js';
import { DeskItems } from './desk-items.js';
import { groupsOf, kinds, mostCounted, unwatchedGroups, type Desktop } from './desk-kinds.js';

interface Place {
  kind: DeskKind;
  id: string;
  day: string;
}

/** Draws a desk: one statement for each kind finds and counts, and only what is shown is loaded. */
@Injectable()
export class DeskView {
  constructor(
    private readonly reader: RecordReader,
    private readonly items: DeskItems,
    private readonly day: DeskDay,
  ) {}

  async draw(actor: Actor, { whose, perGroup, on: chosen }: AskedDesk): Promise<Desk> {
    const { on: today, zone } = await this.day.today(actor);
    const desktop = { actor, whose, on: chosen ?? today };
    const [found, unwatched] = await Promise.all([
      Promise.all(deskKinds.map((kind) => this.#find(desktop, kind, perGroup))),
      this.#unwatched(desktop),
    ]);
    const groups = [...deskGroups, 'snoozed' as const].map((name) => ({
      name,
      ...gathered(found, name, perGroup),
    }));
    const items = await this.#load(
      desktop,
      groups.flatMap(({ places }) => places),
    );
    const drawn = (name: (typeof deskGroups)[number] | 'snoozed'): DeskGroup => {
      const {
        total = 0,
        totalIsLowerBound = false,
        places = [],
      } = groups.find((group) => group.name === name) ?? {};
      return { total, totalIsLowerBound, items: places.flatMap(({ id }) => items.get(id) ?? []) };
    };
    return {
      whose,
      on: desktop.on,
      zone,
      groups: {
        overdue: drawn('overdue'),
        today: drawn('today'),
        week: drawn('week'),
        later: drawn('later'),
        undated: drawn('undated'),
      },
      snoozed: drawn('snoozed'),
      unwatched,
    };
  }

  async #unwatched(desktop: Desktop): Promise<Desk['unwatched']> {
    const asked = { groups: unwatchedGroups(desktop), first: 1, most: mostCounted };
    const found = await this.reader.groups(desktop.actor, kinds.deadlines.resource, asked);
    const total = (name: string) => found.find((group) => group.name === name)?.total ?? 0;
    return {
      open: total('open'),
      overdue: total('overdue'),
      areLowerBounds: found.some(({ totalIsLowerBound }) => totalIsLowerBound),
    };
  }

  async #find(desktop: Desktop, kind: DeskKind, first: number) {
    const groups = groupsOf[kind](desktop);
    const asked = { groups, first, most: mostCounted };
    return { kind, groups: await this.reader.groups(desktop.actor, kinds[kind].resource, asked) };
  }

  async #load(desktop: Desktop, places: readonly Place[]): Promise<ReadonlyMap<string, DeskItem>> {
    const loaded = await Promise.all(
      deskKinds.map((kind) => {
        const ids = places.filter((place) => place.kind === kind).map(({ id }) => id);
        return this.items.of(desktop, kind, ids);
      }),
    );
    return new Map(loaded.flatMap((items) => [...items]));
  }
}

// The kinds of a group stand together, in the order of their days.
function gathered(
  found: readonly { kind: DeskKind; groups: readonly GroupOfRows[] }[],
  name: string,
  first: number,
) {
  const parts = found.flatMap(({ kind, groups }) =>
    groups.filter((group) => group.name === name).map((group) => ({ kind, ...group })),
  );
  const places: Place[] = parts.flatMap(({ kind, first }) =>
    first.map(({ id, day }) => ({ kind, id, day: day?.slice(0, 10) ?? '' })),
  );
  return {
    total: parts.reduce((sum, { total }) => sum + total, 0),
    totalIsLowerBound: parts.some(({ totalIsLowerBound }) => totalIsLowerBound),
    places: places.toSorted((one, other) => one.day.localeCompare(other.day)).slice(0, first),
  };
}
