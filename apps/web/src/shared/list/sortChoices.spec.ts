import { custodyEvents } from '@paradero/contract/custody-events';
import { deadlines } from '@paradero/contract/deadlines';
import { evidence } from '@paradero/contract/evidence';
import { figures } from '@paradero/contract/figures';
import { sortColumns } from '@paradero/contract/list-query';
import { resources } from '@paradero/contract/resources';
import { sources } from '@paradero/contract/sources';
import { expect, it } from '@jest/globals';
import { choiceOf, sortChoices } from './sortChoices.js';

it('offers a date by its earliest and by its latest day, before the other fields', () => {
  expect(sortChoices(custodyEvents).slice(0, 2)).toEqual([
    { by: 'occurredEarliest', source: 'occurred', end: 'earliest', scale: 'past' },
    { by: 'occurredLatest', source: 'occurred', end: 'latest', scale: 'past' },
  ]);
});

it.each([
  [sources, 'title', 'text'],
  [sources, 'publishedEarliest', 'past'],
  [deadlines, 'dueEarliest', 'toCome'],
  [evidence, 'size', 'number'],
  [figures, 'measure', 'other'],
])('knows the scale of what is ordered: %#', (resource, by, scale) => {
  expect(choiceOf(sortChoices(resource), by)?.scale).toBe(scale);
});

it('takes a date without more for its earliest day', () => {
  const choices = sortChoices(custodyEvents);

  expect(choiceOf(choices, 'occurred')?.by).toBe('occurredEarliest');
  expect(choiceOf(choices, 'occurredLatest')?.end).toBe('latest');
});

it('offers nothing that the API does not sort by', () => {
  const unlisted = resources.flatMap((resource) =>
    sortChoices(resource).filter(({ by }) => !sortColumns(resource).has(by)),
  );

  expect(unlisted).toEqual([]);
});
