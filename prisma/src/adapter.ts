import { PrismaPg } from '@prisma/adapter-pg';
import type pg from 'pg';

/** Prisma's driver adapter over a pool that stays the caller's to end. */
export function adapterOver(pool: pg.Pool): PrismaPg {
  return new PrismaPg(pool);
}
