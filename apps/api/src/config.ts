import { z } from 'zod';

const environment = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  DATABASE_URL: z.string().startsWith('postgres').optional(),
  DATABASE_OWNER_URL: z.string().startsWith('postgres').optional(),
  PARADERO_DATA: z.string().default('./data'),
  PARADERO_NOW: z.string().optional(),
  PARADERO_ORIGIN: z.url().optional(),
  PARADERO_SECRET: z.string().min(32).optional(),
  PARADERO_TRUSTED_PROXIES: z.coerce.number().int().min(0).max(5).default(0),
  PARADERO_POOL: z.coerce.number().int().min(2).max(50).default(10),
  PARADERO_JOBS: z.enum(['on', 'off']).default('on'),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.email().optional(),
  SESSION_IDLE_MINUTES: z.coerce.number().int().min(1).default(120),
  SESSION_HOURS: z.coerce.number().int().min(1).default(12),
  ARGON2_MEMORY_KIB: z.coerce.number().int().min(1024).default(65_536),
});

/** Everything the program reads from its environment, checked once. */
export interface Config extends z.infer<typeof environment> {
  readonly production: boolean;
}

/** Reads the environment; throws one error that lists every setting at fault. */
export function readConfig(env: Readonly<Record<string, string | undefined>> = process.env): Config {
  const read = environment.safeParse(env);
  if (!read.success) {
    const faults = read.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`Some settings cannot be used:\n${faults.join('\n')}`);
  }
  const production = read.data.NODE_ENV === 'production';
  if (production && read.data.PARADERO_NOW !== undefined) {
    throw new Error('PARADERO_NOW fixes the day for tests and is refused in production');
  }
  return { ...read.data, production };
}

/** The address under which people reach the program, without a slash at its end. */
export function originOf({ PARADERO_ORIGIN, HOST, PORT }: Config): string {
  return new URL(PARADERO_ORIGIN ?? `http://${HOST.includes(':') ? `[${HOST}]` : HOST}:${PORT}`).origin;
}

/** Injection token of the configuration. */
export const CONFIG = Symbol('config');

/** Injection token of the secret behind keyed hashes. */
export const SECRET = Symbol('secret');
