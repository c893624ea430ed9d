import { expect, it } from '@jest/globals';
import { grouped } from './grouped.js';

it('keeps the order of keys and of the items within each', () => {
  const groups = grouped([23, 10, 17, 3], (count) => (count > 15 ? 'many' : 'few'));

  expect([...groups]).toEqual([
    ['many', [23, 17]],
    ['few', [10, 3]],
  ]);
});
