import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { messages as english } from './en/messages.js';
import { messages as spanish } from './es/messages.js';

type Tree = { [key: string]: string | Tree | undefined };

function flatten(tree: Tree, prefix = ''): Map<string, string> {
  const pairs = Object.entries(tree).flatMap(([key, value]): [string, string][] => {
    if (value === undefined) return [];
    return typeof value === 'string' ? [[prefix + key, value]] : [...flatten(value, `${prefix}${key}.`)];
  });
  return new Map(pairs);
}

const placeholdersOf = (words: string) => [...new Set(words.match(/%\{\w+\}/g))].sort();
const formsOf = (words: string) => words.split('||||').length;

const en = flatten(english);
const es = flatten(spanish);

describe('messages', () => {
  it('has the same keys in both languages', () => {
    expect([...es.keys()].sort()).toEqual([...en.keys()].sort());
  });

  it.each([...en])('speaks of the same things in both languages: %s', (key, words) => {
    expect(placeholdersOf(es.get(key) ?? '')).toEqual(placeholdersOf(words));
    expect(formsOf(es.get(key) ?? '')).toBe(formsOf(words));
  });

  it('leaves no text empty', () => {
    const empty = [...en, ...es].filter(([key, words]) => words.trim() === '' && key !== 'ra.boolean.null');

    expect(empty).toEqual([]);
  });

  it('has words for every code with which the API, the contract or the domain refuses', () => {
    const wordless = [...codesOfRefusals()].filter((code) => !en.has(`errors.${code}`));

    expect(wordless).toEqual([]);
  });
});

// Codes of steps and explanations, which are not refusals, use other families.
const refusal =
  /'((?:about|access|account|count|date|edtf|feed|field|invitation|level|notice|place|query|question|record|reference|request|route|server|session|time|version)\/[a-z-]+|text\/n[a-z-]+)'/g;

function codesOfRefusals(): Set<string> {
  const root = join(import.meta.dirname, '../../../..');
  const files = ['packages/domain/src', 'packages/contract/src', 'apps/api/src'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
      .map((file) => join(root, folder, file)),
  );
  return new Set(
    files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(refusal)].map(([, code]) => code ?? '')),
  );
}
