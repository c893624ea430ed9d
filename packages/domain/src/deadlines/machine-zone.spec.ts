import { describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const required = createRequire(import.meta.url);
const swc = pathToFileURL(required.resolve('@swc/core')).href;

/** Lets a plain Node read our TypeScript, where imports name the file that will be built. */
const loader = `
  import { fileURLToPath } from 'node:url';
  import swc from '${swc}';
  export const resolve = (name, context, next) =>
    next(context.parentURL?.endsWith('.ts') ? name.replace(/^([.].*)[.]js$/, '$1.ts') : name, context);
  export const load = async (url, context, next) => {
    if (!url.endsWith('.ts')) return next(url, context);
    const options = { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'es6' } };
    const { code } = swc.transformFileSync(fileURLToPath(url), options);
    return { format: 'module', source: code, shortCircuit: true };
  };`;

const questions = `
  import { register } from 'node:module';
  register('data:text/javascript,' + encodeURIComponent(${JSON.stringify(loader)}));
  const { computeDeadline, deadlineRules } = await import('${new URL('../deadlines.ts', import.meta.url).href}');
  const { federal } = await import('${new URL('./us-calendars.fixture.ts', import.meta.url).href}');
  const count = (rule) =>
    rule.readings.some(({ periods }) => periods.some((period) => period.count === null)) ? 7 : null;
  const zone = 'America/New_York';
  const ask = (trigger) => deadlineRules.map((rule) =>
    computeDeadline({ rule, trigger, zone, calendars: [federal], tolling: [], count: count(rule) }));
  const answers = ['2025-03-08T23:30', '2025-03-16T05:30Z', '2025-11-02T01:30'].map(ask);
  const offset = new Date('2025-03-16T05:30Z').getTimezoneOffset();
  process.stdout.write(JSON.stringify({ offset, answers }));`;

const answeredIn = (zone: string): { offset: number; answers: unknown } =>
  JSON.parse(
    execFileSync(process.execPath, ['--no-warnings', '--input-type=module', '--eval', questions], {
      env: { PATH: process.env.PATH, TZ: zone },
      encoding: 'utf8',
    }),
  );

describe('a deadline', () => {
  test('is the same on every machine, whatever its zone', () => {
    const east = answeredIn('Pacific/Kiritimati');
    const west = answeredIn('America/Los_Angeles');

    expect([east.offset, west.offset]).toEqual([-840, 420]);
    expect(east.answers).toEqual(west.answers);
  });
});
