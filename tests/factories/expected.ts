import { earliestOf, latestOf, type Resource } from '@paradero/contract/resource';
import { expect } from '@jest/globals';
import type { Answer, Row } from './client.js';
import type { Values } from './make.js';

/** What a record must hold after a body was sent: instants may come back in another notation. */
export function asSent(resource: Resource, sent: Values): Values {
  const entries = Object.entries(sent).map(([name, value]) =>
    resource.fields[name]?.kind === 'instant' && typeof value === 'string'
      ? [name, expect.stringMatching(`^${value.slice(0, 19)}`)]
      : [name, value],
  );
  return Object.fromEntries(entries);
}

/** The derived days of every EDTF field, all of which were sent alike. */
export function derivedDays(resource: Resource, [earliest, latest]: readonly [string, string]): Values {
  const dated = Object.entries(resource.fields).filter(([, { kind }]) => kind === 'edtf');
  return Object.fromEntries(
    dated.flatMap(([name]) => [
      [earliestOf(name), earliest],
      [latestOf(name), latest],
    ]),
  );
}

/** An answer whose body is the record alone: a day of a calendar comes with the deadlines that it moved. */
export function recordAlone(answer: Answer): Answer {
  const { moved: _moved, movedTotal: _total, ...record } = answer.body;
  return { ...answer, body: record };
}

/** Expects a record of the shape that the contract declares. */
export function expectRecord(resource: Resource, record: Row): void {
  expect(resource.record.safeParse(record).error?.issues ?? []).toEqual([]);
}
