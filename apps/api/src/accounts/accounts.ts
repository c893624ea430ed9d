import { Injectable } from '@nestjs/common';
import { accounts } from '@paradero/contract/accounts';
import type { accountChanges, invitation } from '@paradero/contract/session';
import type { Actor } from '@paradero/domain/access';
import { DomainError } from '@paradero/domain/domain-error';
import { Pool } from '../shared/pool.js';
import type { z } from 'zod';
import { Passwords } from '../session/passwords.js';
import { hashToken, newToken } from '../session/tokens.js';
import { Database } from '../shared/database.js';
import { RecordReader } from '../shared/records/record-reader.js';

const invitationHours = 72;

/** Accounts of an organisation: an administrator invites, changes and disables; nobody sets another's password. */
@Injectable()
export class Accounts {
  constructor(
    private readonly database: Database,
    private readonly reader: RecordReader,
    private readonly passwords: Passwords,
    private readonly pool: Pool,
  ) {}

  /** Makes an account without a password and the token its owner sets one with. */
  async invite(
    actor: Actor,
    { email, ...given }: z.output<typeof invitation>,
  ): Promise<{ id: string; token: string; expiresAt: Date }> {
    const { token, ...invite } = this.#newInvite();
    const data = {
      ...given,
      ...invite,
      email: email.toLowerCase(),
      demo: false,
      active: false,
      level: 'restricted',
    } as const;
    await this.database
      .write(actor, (tx) =>
        tx.accounts.create({
          data: { ...data, organisationId: actor.organisationId, createdById: actor.id },
        }),
      )
      .catch(async (error: unknown) => {
        if (!(error instanceof DomainError && error.code === 'record/id-taken')) throw error;
        await this.#requireSameInvitation(actor, given.id, data);
        return this.#reinvite(actor, given.id, invite);
      });
    return { id: given.id, token, expiresAt: invite.inviteExpiresAt };
  }

  // The answer to the first request was lost with its link; repeating it makes a new one.
  async #requireSameInvitation(
    actor: Actor,
    id: string,
    { email, name, role }: { email: string; name: string; role: string },
  ): Promise<void> {
    const { rows } = await this.pool.query<{ same: boolean }>(
      `select email = $3 and name = $4 and role = $5 and "passwordHash" is null and not active as same
       from accounts where id = $1 and "organisationId" = $2`,
      [id, actor.organisationId, email, name, role],
    );
    if (!rows[0]?.same)
      throw new DomainError('account/email-taken', {
        errors: [{ path: 'email', code: 'account/email-taken' }],
      });
  }

  /** A fresh invitation for an account of one's organisation; the former link and the password stop working. */
  async inviteAgain(actor: Actor, id: string): Promise<{ id: string; token: string; expiresAt: Date }> {
    await this.#requireOurs(actor, id);
    const { token, ...invite } = this.#newInvite();
    await this.#reinvite(actor, id, invite);
    return { id, token, expiresAt: invite.inviteExpiresAt };
  }

  async #reinvite(
    actor: Actor,
    id: string,
    invite: { inviteHash: string; inviteExpiresAt: Date },
  ): Promise<void> {
    await this.database.write(actor, async (tx) => {
      const data = {
        ...invite,
        passwordHash: null,
        active: false,
        version: { increment: 1 },
        updatedAt: this.database.now(),
      };
      await tx.accounts.update({ where: { id }, data });
      await tx.sessions.deleteMany({ where: { accountId: id } });
    });
  }

  /** Sets the password of whoever holds the token; the token works once. */
  async accept(token: string, password: string): Promise<void> {
    const inviteHash = hashToken(token);
    const { rows } = await this.pool.query<{ id: string }>(
      `select id from accounts where "inviteHash" = $1 and "inviteExpiresAt" > $2 and "disabledAt" is null`,
      [inviteHash, this.database.now()],
    );
    const id = rows[0]?.id;
    if (!id) throw new DomainError('invitation/not-found');
    const passwordHash = await this.passwords.hash(password);
    const data = {
      passwordHash,
      inviteHash: null,
      inviteExpiresAt: null,
      active: true,
      version: { increment: 1 },
      updatedAt: this.database.now(),
    };
    const { count } = await this.database.write({ id }, (tx) =>
      tx.accounts.updateMany({ where: { id, inviteHash }, data }),
    );
    if (count === 0) throw new DomainError('invitation/not-found');
  }

  /** Changes an account of one's organisation; sessions end when the role changes or the account is disabled. */
  async change(
    actor: Actor,
    id: string,
    version: number,
    { disabled, ...changes }: z.output<typeof accountChanges>,
  ) {
    const current = await this.#requireOurs(actor, id);
    if (id === actor.id && (disabled !== undefined || changes.role !== undefined))
      throw new DomainError('account/yourself');
    const now = this.database.now();
    const data = {
      ...Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)),
      ...(disabled === undefined ? {} : { disabledAt: disabled ? now : null }),
      version: { increment: 1 },
      updatedAt: now,
    };
    const changed = await this.database.write(actor, async (tx) => {
      const { count } = await tx.accounts.updateMany({ where: { id, version }, data });
      if (count > 0 && (disabled || changes.role !== undefined))
        await tx.sessions.deleteMany({ where: { accountId: id } });
      return count;
    });
    if (changed === 0) throw new DomainError('record/stale', { current: JSON.parse(current.body) });
    return this.reader.one(actor, accounts, id);
  }

  /** The browsers an account is signed in with. */
  async sessionsOf(actor: Actor, id: string, currentSession: string) {
    await this.#requireOurs(actor, id);
    const { rows } = await this.pool.query<{
      id: string;
      createdAt: Date;
      seenAt: Date;
      client: string | null;
    }>(
      `select id, "createdAt", "seenAt", client from sessions where "accountId" = $1 and "expiresAt" > $2 order by "seenAt" desc limit 200`,
      [id, this.database.now()],
    );
    return rows.map((row) => ({
      ...row,
      createdAt: row.createdAt.toISOString(),
      seenAt: row.seenAt.toISOString(),
      current: row.id === currentSession,
    }));
  }

  /** Signs an account out everywhere. */
  async endSessions(actor: Actor, id: string): Promise<void> {
    await this.#requireOurs(actor, id);
    await this.pool.query('delete from sessions where "accountId" = $1', [id]);
  }

  // However widely an account may be seen, only its organisation acts on it.
  async #requireOurs(actor: Actor, id: string): Promise<{ body: string; version: number }> {
    const found = await this.reader.one(actor, accounts, id);
    const { organisationId } = accounts.record.parse(JSON.parse(found.body));
    if (organisationId !== actor.organisationId) throw new DomainError('record/not-found');
    return found;
  }

  #newInvite() {
    const token = newToken();
    const inviteExpiresAt = new Date(this.database.now().getTime() + invitationHours * 3_600_000);
    return { token, inviteHash: hashToken(token), inviteExpiresAt };
  }
}
