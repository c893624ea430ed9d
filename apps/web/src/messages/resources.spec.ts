import { describe, expect, it } from '@jest/globals';
import { resources } from '@paradero/contract/resources';
import { existsSync } from 'node:fs';
import { messages as english } from './en/messages.js';
import { messages as spanish } from './es/messages.js';

type Words = Readonly<Record<string, { fields: Readonly<Record<string, string>>; name: string } | undefined>>;

const languages: [string, Words][] = [
  ['English', english.resources],
  ['Spanish', spanish.resources],
];

describe.each(languages)('the words of resources in %s', (_language, words) => {
  it.each(resources.map(({ name, fields }) => [name, Object.keys(fields)] as const))(
    'name %s and each of its fields',
    (name, fields) => {
      const labels = words[name]?.fields ?? {};

      expect(fields.filter((field) => !labels[field])).toEqual([]);
      expect(words[name]?.name.split(' |||| ')).toHaveLength(2);
    },
  );
});

describe('the pages of resources', () => {
  it.each(resources.map(({ name }) => name))('exist for %s', (name) => {
    expect(existsSync(new URL(`../${name}/index.ts`, import.meta.url))).toBe(true);
  });
});
