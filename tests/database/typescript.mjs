import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { transform } from '@swc/core';

// Jest transforms the specs, but not what its global setup imports; these two hooks do the same for that.

export function resolve(specifier, context, next) {
  const sourceFirst = { ...context, conditions: ['source', ...context.conditions] };
  const written = specifier.startsWith('.') && context.parentURL?.endsWith('.ts');
  return next(written ? specifier.replace(/\.js$/, '.ts') : specifier, sourceFirst);
}

export async function load(url, context, next) {
  if (!url.endsWith('.ts')) return next(url, context);
  const filename = fileURLToPath(url);
  const { code } = await transform(await readFile(filename, 'utf8'), {
    filename,
    swcrc: false,
    sourceMaps: 'inline',
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'es6' },
  });
  return { format: 'module', source: code, shortCircuit: true };
}
