import { z } from 'zod';
import { codesOf } from './vocabulary.js';

/** What signing in takes. */
export const credentials = z
  .strictObject({
    email: z.string().min(1).max(254),
    password: z.string().min(1).max(128),
  })
  .meta({ id: 'Credentials' });

/** The account that has signed in. */
export const session = z
  .object({
    account: z.object({
      id: z.uuid(),
      name: z.string(),
      email: z.string(),
      role: z.enum(codesOf('accountRoles')),
      organisationId: z.uuid(),
      locale: z.enum(codesOf('locales')),
    }),
    today: z.iso.date().meta({ description: 'The day the server counts from, in UTC' }),
  })
  .meta({ id: 'Session' });

export type Session = z.infer<typeof session>;

/** Who is signed in, if anybody, and whether this installation has demonstration accounts to try. */
export const sessionState = z
  .object({ account: session.shape.account.nullable(), today: session.shape.today, demo: z.boolean() })
  .meta({ id: 'SessionState' });

export type SessionState = z.infer<typeof sessionState>;

/** Least and greatest length of a password. Length is the only rule (NIST SP 800-63B, section 5.1.1). */
export const passwordLength = { least: 14, greatest: 128 } as const;

const password = z.string().min(passwordLength.least).max(passwordLength.greatest);

/** What accepting an invitation takes: the token of the link and a password of one's own. */
export const acceptance = z
  .strictObject({ token: z.string().min(20).max(100), password })
  .meta({ id: 'Acceptance' });

/** A new account as an administrator invites it. */
export const invitation = z
  .strictObject({
    id: z.uuid(),
    name: z.string().trim().min(1).max(300),
    email: z.email().max(254),
    role: z.enum(codesOf('accountRoles')),
    locale: z.enum(codesOf('locales')).default('en'),
  })
  .meta({ id: 'Invitation' });

/** The link an invited person sets a password with; shown once, kept only as a hash. */
export const invited = z
  .object({
    id: z.uuid(),
    path: z.string().meta({ description: 'Path of the page with the token, on this server' }),
    expiresAt: z.iso.datetime(),
  })
  .meta({ id: 'Invited' });

/** What an administrator may change of an account. */
export const accountChanges = z
  .strictObject({
    name: z.string().trim().min(1).max(300).optional(),
    role: z.enum(codesOf('accountRoles')).optional(),
    locale: z.enum(codesOf('locales')).optional(),
    disabled: z.boolean().optional(),
  })
  .meta({ id: 'AccountChanges' });

/** One signed-in browser of an account. */
export const openSession = z
  .object({
    id: z.uuid(),
    createdAt: z.string(),
    seenAt: z.string(),
    client: z.string().nullable(),
    current: z.boolean(),
  })
  .meta({ id: 'OpenSession' });

/** The signed-in browsers of an account. */
export const openSessions = z.object({ data: z.array(openSession) }).meta({ id: 'OpenSessions' });
