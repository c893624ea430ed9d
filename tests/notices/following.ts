import { MailSender } from '../../apps/api/src/notices/mail-sender.js';
import { NoticeRound } from '../../apps/api/src/notices/notice-round.js';
import { asActor } from '../factories/accounts.js';
import type { App, Row } from '../factories/client.js';
import type { World } from '../factories/world.js';

/** A notice as the table holds it. */
export interface Told {
  readonly threshold: number;
  readonly createdAt: Date;
  readonly mailedAt: Date | null;
}

/** What the tests of notices do, on one world. */
export function following(world: World) {
  const us = () => world.organisations.ours.accounts;
  return {
    /** A deadline that our advocate watches, with words that no mail may carry. */
    deadline: (due: string, said: Readonly<Record<string, unknown>> = {}): Promise<Row> =>
      world.make('deadlines', {
        title: 'Respuesta sobre José Umaña',
        titleEs: null,
        condition: null,
        level: 'internal',
        state: 'OPEN',
        watcherId: us().advocate,
        due,
        ...said,
      }),

    told: async (recordId: string): Promise<Told[]> =>
      (
        await world.owner.query<Told>(
          `select threshold, "createdAt", "mailedAt" from notices
           where coalesce("deadlineId", "questionId", "reminderId") = $1 order by "createdAt", id`,
          [recordId],
        )
      ).rows,

    messages: async () =>
      (
        await world.owner.query<{
          id: string;
          key: string;
          subject: string;
          text: string;
          attempts: number;
          lastError: string | null;
          sentAt: Date | null;
        }>('select * from messages order by "createdAt", id')
      ).rows,

    acknowledge: (id: string, kind = 'deadlines') =>
      world.as('advocate').send('PUT', `/desk/marks/${kind}/${id}`, { body: { acknowledged: true } }),

    putOff: (deadlineId: string, until: string) =>
      asActor(world.owner, us().advocate, async (query) => {
        await query(
          `insert into desk_marks (id, "accountId", "deadlineId", "snoozedUntil") values (gen_random_uuid(), $1, $2, $3)`,
          [us().advocate, deadlineId, until],
        );
      }),

    settle: (settings: Readonly<Record<string, unknown>>) =>
      world.as('advocate').send('PUT', '/notice-settings', {
        body: { zone: 'UTC', sendFrom: 8, sendUntil: 18, mail: true, digest: 'none', ...settings },
      }),

    /** Leaves nothing to be told, so that the next test begins alone. */
    clear: () =>
      asActor(world.owner, us().administrator, async (query) => {
        for (const table of [
          'notices',
          'messages',
          'desk_marks',
          'notice_settings',
          'reminders',
          'inquiries',
        ])
          await query(`delete from ${table}`, []);
        await query(`update deadlines set state = 'VOID', version = version + 1 where state = 'OPEN'`, []);
        await query('delete from graphile_worker._private_jobs', []);
      }),
  };
}

/** One round of a process at an instant. */
export const goRound = (app: App, at: string) => app.get(NoticeRound).run(new Date(at));

/** Sends one mail at an instant, as its job does. */
export const send = (app: App, id: string, at: string) => app.get(MailSender).send(id, new Date(at));
