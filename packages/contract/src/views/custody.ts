import { z } from 'zod';
import { dayOrNull, interval, link, sourceLink } from './parts.js';

/** Custody on one day; the layers stack up to those received, what nobody knows included. */
export const custodyPoint = z
  .object({
    day: z.iso.date(),
    entered: interval,
    held: interval,
    onPermit: interval,
    outcomes: interval,
    unaccounted: interval,
    undetermined: z.number().nullable(),
  })
  .meta({ id: 'CustodyPoint' });

/** A term that ends while people may be in custody under it. */
export const termEnd = z
  .object({
    agreement: link,
    anchor: z.string(),
    cohort: link.nullable(),
    earliest: dayOrNull,
    latest: dayOrNull,
  })
  .meta({ id: 'TermEnd' });

/** A court order that covers people in custody, and what ended it. */
export const custodyOrder = z
  .object({
    eventId: z.uuid(),
    proceeding: link,
    type: z.string(),
    earliest: dayOrNull,
    latest: dayOrNull,
    until: z
      .object({ eventId: z.uuid(), type: z.string(), earliest: dayOrNull, latest: dayOrNull })
      .nullable(),
    source: sourceLink.nullable(),
  })
  .meta({ id: 'CustodyOrder' });

/** Custody through time with what bears on it. */
export const custodyThrough = z
  .object({ points: z.array(custodyPoint), termEnds: z.array(termEnd), orders: z.array(custodyOrder) })
  .meta({ id: 'CustodyThrough' });

export type CustodyThrough = z.infer<typeof custodyThrough>;
