import { Injectable } from '@nestjs/common';
import { agreementParties } from '@paradero/contract/agreement-parties';
import { agreements } from '@paradero/contract/agreements';
import { deadlines } from '@paradero/contract/deadlines';
import { parties } from '@paradero/contract/parties';
import type { Read } from '@paradero/contract/resource';
import type { Actor } from '@paradero/domain/access';
import { addDays, daysBetween, type Day } from '@paradero/domain/day';
import { DomainError } from '@paradero/domain/domain-error';
import sql, { type Sql } from 'sql-template-tag';
import { hashToken } from '../session/tokens.js';
import { Clock } from '../shared/clock.js';
import { Database } from '../shared/database.js';
import { Pool } from '../shared/pool.js';
import { RecordReader } from '../shared/records/record-reader.js';
import { aboutAgreement, agreementOf } from './about-agreement.js';
import { calendarFile, type Entry } from './calendar-file.js';
import { asFeedReader } from './feed-reader.js';
import type { Language } from './feed-words.js';

type Deadline = Read<typeof deadlines>;

interface Feed {
  readonly id: string;
  readonly accountId: string;
  readonly organisationId: string;
  readonly agreementId: string | null;
  readonly locale: Language;
  readonly unread: boolean;
}

const mostEntries = 500;
const pastDays = 365;
const metDays = 90;

/** What a calendar program gets for the token in its address. */
@Injectable()
export class CalendarView {
  constructor(
    private readonly pool: Pool,
    private readonly reader: RecordReader,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The calendar behind a token; one refusal whether the token is malformed, unknown, revoked or of a closed account. */
  async read(token: string, origin: string): Promise<string> {
    const feed = await this.#find(token);
    if (!feed) throw new DomainError('record/not-found');
    const reader = asFeedReader({ id: feed.accountId, organisationId: feed.organisationId });
    const due = await this.#due(reader, feed);
    const entries = await this.#named(reader, feed, due);
    const states = feed.agreementId === null ? [] : await this.#states(reader, [feed.agreementId]);
    if (feed.unread) await this.#mark(feed);
    return calendarFile({
      entries,
      states: states.map(({ country }) => country),
      origin,
      language: feed.locale,
    });
  }

  async #find(token: string): Promise<Feed | undefined> {
    const { rows } = await this.pool.query<Feed>(
      `select f.id, f."accountId", a."organisationId", f."agreementId", f.locale,
         coalesce(f."readAt" < $2::timestamptz - interval '1 day', true) as unread
       from calendar_feeds f join accounts a on a.id = f."accountId"
       where f."tokenHash" = $1 and f."revokedAt" is null and a.active and a."disabledAt" is null`,
      [hashToken(token), this.clock.now()],
    );
    return rows[0];
  }

  async #mark({ id, accountId }: Feed): Promise<void> {
    const readAt = this.clock.now();
    await this.database.write({ id: accountId }, (tx) =>
      tx.calendar_feeds.updateMany({ where: { id, revokedAt: null }, data: { readAt } }),
    );
  }

  // Those nearest to today, of what still runs and of what is past.
  async #due(reader: Actor, { accountId, agreementId }: Feed): Promise<Deadline[]> {
    const about =
      agreementId === null
        ? sql`t."watcherId" = ${accountId}::uuid`
        : await this.#aboutAgreement(reader, agreementId);
    const today = this.clock.today();
    const last = sql`coalesce(t."dueLatest", t."dueEarliest")`;
    const fresh = sql`(t.state <> 'MET' or coalesce(t.met, ${last}) >= ${addDays(today, -metDays)}::date)`;
    const first = (when: Sql, descending: boolean) =>
      this.reader.first(reader, deadlines, {
        where: sql`${about} and ${fresh} and ${when}`,
        sort: { column: descending ? 'dueLatest' : 'dueEarliest', descending },
        limit: mostEntries,
        clocks: {},
      });
    const [coming, past] = await Promise.all([
      first(sql`${last} >= ${today}::date`, false),
      first(sql`${last} < ${today}::date and ${last} >= ${addDays(today, -pastDays)}::date`, true),
    ]);
    const distance = (deadline: Deadline) => {
      const { from } = daysOf(deadline) ?? { from: today };
      return Math.abs(daysBetween(today, from));
    };
    return [...coming, ...past]
      .toSorted((one, other) => distance(one) - distance(other))
      .slice(0, mostEntries);
  }

  async #aboutAgreement(reader: Actor, id: string): Promise<Sql> {
    return (await this.reader.reaches(reader, agreements, id)) ? aboutAgreement(reader, id) : sql`false`;
  }

  async #named(reader: Actor, feed: Feed, due: readonly Deadline[]): Promise<Entry[]> {
    const found = await this.reader.aggregate<{ id: string; agreementId: string | null }>(reader, deadlines, {
      select: sql`t.id, ${agreementOf(reader)} as "agreementId"`,
      where: sql`t.id = any(${due.map(({ id }) => id)}::uuid[])`,
      groupBy: sql`t.id`,
    });
    // What reaches the agreement of a feed by its cohorts alone names none.
    const about = new Map(found.map(({ id, agreementId }) => [id, agreementId ?? feed.agreementId]));
    const ids = [...about.values()].flatMap((id) => id ?? []);
    const states = await this.#states(reader, [...new Set(ids)]);
    return due.flatMap((deadline) => {
      const days = daysOf(deadline);
      if (!days) return [];
      const agreementId = about.get(deadline.id);
      const countries = states.filter((state) => state.agreementId === agreementId);
      return [{ deadline, ...days, states: countries.map(({ country }) => country) }];
    });
  }

  // A country is a code, so its name can be nobody's; titles and captions are free text.
  async #states(
    reader: Actor,
    agreementIds: readonly string[],
  ): Promise<{ agreementId: string; country: string }[]> {
    const roles = await this.reader.columns(reader, agreementParties, {
      only: ['agreementId', 'partyId', 'role'],
      where: sql`t."agreementId" = any(${agreementIds}::uuid[]) and t.role in ('SENDING_STATE', 'HOST_STATE')`,
      clocks: {},
    });
    const found = await this.reader.columns(reader, parties, {
      only: ['id', 'country'],
      where: sql`t.id = any(${roles.map(({ partyId }) => partyId)}::uuid[]) and t.kind = 'STATE'`,
      clocks: {},
    });
    return roles
      .toSorted((one, other) => other.role.localeCompare(one.role))
      .flatMap(({ agreementId, partyId }) => {
        const country = found.find(({ id }) => id === partyId)?.country;
        return country ? [{ agreementId, country }] : [];
      });
  }
}

// An end that is open or unknown is not drawn: one day at the end that is known.
function daysOf({ dueEarliest, dueLatest }: Deadline): { from: Day; to: Day } | undefined {
  const from = dueEarliest ?? dueLatest;
  const to = dueLatest ?? dueEarliest;
  return from && to ? { from, to } : undefined;
}
