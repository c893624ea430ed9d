/** What an account may be. */
export type Role = 'reader' | 'monitor' | 'advocate' | 'administrator';

/** What may be done with a resource. */
export type Action = 'list' | 'read' | 'history' | 'export' | 'create' | 'update' | 'delete';

/** Whoever asks: an account with its role and organisation. */
export interface Actor {
  readonly id: string;
  readonly role: Role;
  readonly organisationId: string;
}

/** How widely a record may be seen, in rising order. */
export const levels = ['public', 'internal', 'restricted', 'sealed'] as const;

/** One of the four levels. */
export type Level = (typeof levels)[number];

const looking: readonly Action[] = ['list', 'read'];
const working: readonly Action[] = ['list', 'read', 'history', 'export'];

const sources = ['sources', 'parties', 'evidence'];
const claims = ['reports', 'report-subjects', 'allegations', 'figures', 'statements', 'clearances'];
const custody = [
  'cohorts',
  'custody-events',
  'people',
  'memberships',
  'custody-episodes',
  'facilities',
  'visits',
];
// Whoever logs what was said logs what was asked as well.
const asking = ['inquiries', 'answers'];
const register = ['questions', 'question-addressees', ...asking, 'deadlines', 'deadline-rules'];
const personal = ['reminders', 'desk'];
const law = ['proceedings', 'proceeding-events', 'proceeding-cohorts'];
const instruments = ['agreements', 'agreement-parties', 'agreement-events'];
const administration = ['accounts', 'organisations', 'calendars', 'calendar-days', 'question-rules'];
// Whoever only looks has nothing that waits for them.
const ofStaff = ['desk'];

/** What only administrators look into. */
const kept = ['messages'];

const writes: Readonly<Record<Role, readonly string[]>> = {
  reader: [],
  monitor: [...sources, ...claims, ...custody, ...asking, ...personal],
  advocate: [...sources, ...claims, ...register, ...law, ...instruments, ...personal],
  administrator: [
    ...sources,
    ...claims,
    ...custody,
    ...register,
    ...law,
    ...instruments,
    ...personal,
    ...administration,
  ],
};

/**
 * Whether a role may do something with a resource at all and, when a record is given, with that one: what an
 * organisation recorded only its own people change. Which rows a role reaches is decided by `clearanceOf` and the
 * owning organisation; who may read a field is said by the contract.
 */
export function can(
  actor: Pick<Actor, 'role' | 'organisationId'>,
  action: Action,
  resource: string,
  record?: { readonly organisationId?: unknown },
): boolean {
  if (kept.includes(resource)) return actor.role === 'administrator';
  if (actor.role === 'reader' && ofStaff.includes(resource)) return false;
  if (looking.includes(action)) return true;
  if (actor.role === 'reader') return false;
  if (working.includes(action)) return true;
  const isOurs = record === undefined || record.organisationId === actor.organisationId;
  return isOurs && writes[actor.role].includes(resource);
}

/**
 * The highest level a role reaches: a reader what is internal, everybody else what is restricted to
 * the own organisation. Sealed records are reached by name only, whatever the role.
 */
export function clearanceOf(role: Role): Level {
  return role === 'reader' ? 'internal' : 'restricted';
}

/** Whether everybody who reaches one record reaches the other, so that nothing told of it shows what only some see. */
export function isAsOpenAs(one: { readonly level: Level }, other: { readonly level: Level }): boolean {
  return reach[one.level] <= reach[other.level];
}

// Whoever reads a public or an internal record is signed in, and reads both.
const reach: Readonly<Record<Level, number>> = { public: 0, internal: 0, restricted: 1, sealed: 2 };

const nobody = '00000000-0000-0000-0000-000000000000';

/**
 * Somebody who reaches no more than everybody does who reaches a record of that level in that organisation: what
 * the program itself writes into such a record may rest on nothing else. Sealed records have no such audience.
 */
export function audienceOf(level: Exclude<Level, 'sealed'>, organisationId: string): Actor {
  return { id: nobody, role: level === 'restricted' ? 'monitor' : 'reader', organisationId };
}
