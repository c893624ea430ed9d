import { Injectable } from '@nestjs/common';
import { questionText } from '@paradero/contract/question-texts';
import type { Actor } from '@paradero/domain/access';
import { audienceOf } from '@paradero/domain/access';
import { questionRules } from '@paradero/domain/questions/rules';
import type { Change } from '../shared/changes.js';
import { Clock } from '../shared/clock.js';
import { Database, type Transaction } from '../shared/database.js';
import { exclusively } from '../shared/exclusively.js';
import { Pool } from '../shared/pool.js';
import { Names } from '../shared/questions/names.js';
import { raisedFields, toRaised } from '../shared/questions/raised.js';
import {
  writeRegister,
  type Closing,
  type Raising,
  type Run,
  type StoredQuestion,
} from '../shared/questions/register.js';
import { lockQuestions } from '../shared/questions/settle.js';
import { Addressees } from './addressees.js';
import { Affected, type Scope } from './affected.js';
import { LastChanges } from './last-changes.js';
import { RuleDrafts, type LevelledDraft } from './rule-drafts.js';
import { RuleSettings, type RuleSetting } from './rule-settings.js';

// As many as are gathered at once: their claims are in memory, and the lock is held meanwhile.
const batch = 10;
const nothing: Run = { opened: 0, updated: 0, closed: 0, reopened: 0, more: false };

interface ClosingGrounds {
  readonly settings: ReadonlyMap<string, RuleSetting>;
  readonly organisationId: string;
  /** When the question was last written. */
  readonly instant: Date | undefined;
}

/** Runs the rules over the record and writes what they ask into the register; a second run changes nothing. */
@Injectable()
export class RuleRunner {
  constructor(
    private readonly drafts: RuleDrafts,
    private readonly settings: RuleSettings,
    private readonly affected: Affected,
    private readonly changes: LastChanges,
    private readonly names: Names,
    private readonly addressees: Addressees,
    private readonly database: Database,
    private readonly pool: Pool,
    private readonly clock: Clock,
  ) {}

  /** Runs the rules over all that the actor's organisation owns. */
  async run(actor: Actor): Promise<Run> {
    const { rows } = await this.pool.query<Scope>(everythingOwned, [actor.organisationId]);
    return this.#over(actor, rows[0] ?? { agreements: [], facilities: [], proceedings: [] });
  }

  /** Runs the rules over what some changes touch, as far as the actor's organisation owns it. */
  async runAfter(actor: Actor, changes: readonly Change[]): Promise<Run> {
    const scope = await this.affected.by(changes);
    const { rows } = await this.pool.query<Scope>(owned, [
      actor.organisationId,
      scope.agreements,
      scope.facilities,
      scope.proceedings,
    ]);
    return this.#over(actor, rows[0] ?? { agreements: [], facilities: [], proceedings: [] });
  }

  async #over(actor: Actor, { agreements, facilities, proceedings }: Scope): Promise<Run> {
    const batches = inBatches({ agreements, facilities, proceedings }, batch);
    const settings = await this.settings.of(actor.organisationId);
    let total = nothing;
    const failures: unknown[] = [];
    const attempt = async (scope: Scope): Promise<void> => {
      try {
        total = sum(total, await this.#whole(actor, scope, settings));
      } catch (error) {
        // One record that cannot be settled must not keep the rules from all others.
        const parts = inBatches(scope, 1);
        if (parts.length === 1) failures.push(error);
        else for (const part of parts) await attempt(part);
      }
    };
    for (const scope of batches) await attempt(scope);
    if (failures.length > 0) throw new AggregateError(failures, 'Some rules could not be run');
    return total;
  }

  async #whole(actor: Actor, scope: Scope, settings: ReadonlyMap<string, RuleSetting>): Promise<Run> {
    let total = nothing;
    let done: Run;
    do {
      done = await this.#batch(actor, scope, settings);
      total = sum(total, done);
    } while (done.more);
    return total;
  }

  // One run at a time, however many processes there are, and each over the register as the last one left it. What
  // is read and asked takes its time, so no transaction is open meanwhile.
  #batch(actor: Actor, scope: Scope, settings: ReadonlyMap<string, RuleSetting>): Promise<Run> {
    return exclusively(this.pool, 'paradero.rules', async () => {
      const { organisationId } = actor;
      const on = this.clock.today();
      const drafts = await this.drafts.of(scope, { organisationId, on, settings });
      return this.database.write(actor, async (tx) => {
        await lockQuestions(
          tx,
          (await this.#raisedAbout(tx, organisationId, scope)).map(({ id }) => id),
        );
        // Read again: somebody may have settled one of them while it was being locked.
        const raised = await this.#raisedAbout(tx, organisationId, scope);
        // What its author sealed is left to the author.
        const sealed = new Set(
          raised.filter(({ level }) => level === 'sealed').map(({ ruleKey }) => ruleKey),
        );
        const asked = drafts.filter(({ draft }) => !sealed.has(draft.key));
        const since = new Map(raised.map(({ id, updatedAt }) => [id, updatedAt]));
        return writeRegister(tx, {
          ...{ actor, on, now: this.database.now() },
          raisings: await this.#raisings(actor, asked),
          existing: raised
            .filter(({ level }) => level !== 'sealed')
            .map((question) => toRaised(question, on)),
          closing: (question) =>
            this.#closing(question, { settings, organisationId, instant: since.get(question.id) }),
        });
      });
    });
  }

  // A question is told by its key, which names the record it was asked of.
  async #raisedAbout(tx: Transaction, organisationId: string, scope: Scope) {
    const matters = [...scope.agreements, ...scope.facilities, ...scope.proceedings];
    const found = await tx.$queryRaw<{ id: string }[]>`
      select id::text from questions
      where "organisationId" = ${organisationId}::uuid and split_part("ruleKey", ':', 2) = any(${matters}::text[])`;
    return tx.questions.findMany({
      where: {
        id: { in: found.map(({ id }) => id) },
        rule: { in: questionRules.map(({ code }) => code) },
      },
      select: raisedFields,
    });
  }

  async #raisings(actor: Actor, asked: readonly LevelledDraft[]): Promise<Raising[]> {
    const owners = await this.#ownersOf(asked);
    const raisings: Raising[] = [];
    for (const level of ['internal', 'restricted'] as const) {
      const here = asked.filter((each) => each.level === level).map(({ draft }) => draft);
      const { organisationId } = actor;
      const names = await this.names.of(audienceOf(level, organisationId), here);
      const mustAnswer = await this.addressees.of(here, { level, organisationId });
      for (const draft of here) {
        const { agreementId, cohortId, facilityId, proceedingId } = draft.about;
        const subject = names.get(proceedingId ?? facilityId ?? agreementId ?? '');
        // A cohort belongs to its agreement, so whoever may seal the agreement made the cohort too.
        const createdById = owners.get(cohortId ?? agreementId ?? facilityId ?? proceedingId ?? '');
        if (!subject || createdById === undefined) continue;
        const { en, es } = questionText(draft, { subject, names });
        const addresseeIds = mustAnswer.get(draft.key) ?? [];
        raisings.push({ draft, textEn: en, textEs: es, level, createdById, addresseeIds });
      }
    }
    return raisings;
  }

  // Whoever seals what a question is about still reaches the question, and nobody else does.
  async #ownersOf(asked: readonly LevelledDraft[]): Promise<Map<string, string>> {
    const ids = [...new Set(asked.flatMap(({ draft }) => Object.values(draft.about)))];
    const { rows } = await this.pool.query<{ id: string; by: string }>(makers, [
      ids.filter((id) => id !== null),
    ]);
    return new Map(rows.map(({ id, by }) => [id, by]));
  }

  async #closing(
    { id: questionId, key, level }: StoredQuestion,
    { settings, organisationId, instant }: ClosingGrounds,
  ): Promise<Closing> {
    const [code = '', matterId = ''] = key.split(':');
    if (settings.get(code)?.active === false) return { closedReason: 'rule/switched-off', closedWith: null };
    const closedReason = 'rule/no-longer-holds';
    if (!instant) return { closedReason, closedWith: null };
    const [closedWith, closedOff] = await Promise.all([
      this.changes.since(matterId, { instant, level, organisationId }),
      this.changes.closedOff(matterId, { questionId, level, organisationId }),
    ]);
    return { closedReason, closedWith, closedOff };
  }
}

function inBatches({ agreements, facilities, proceedings }: Scope, size: number): Scope[] {
  const none = { agreements: [], facilities: [], proceedings: [] };
  const batchesOf = (ids: readonly string[]) =>
    Array.from({ length: Math.ceil(ids.length / size) }, (_, index) =>
      ids.slice(index * size, (index + 1) * size),
    );
  return [
    ...batchesOf(agreements).map((ids) => ({ ...none, agreements: ids })),
    ...batchesOf(facilities).map((ids) => ({ ...none, facilities: ids })),
    ...batchesOf(proceedings).map((ids) => ({ ...none, proceedings: ids })),
  ];
}

const sum = (one: Run, other: Run): Run => ({
  opened: one.opened + other.opened,
  updated: one.updated + other.updated,
  closed: one.closed + other.closed,
  reopened: one.reopened + other.reopened,
  more: false,
});

const ids = (table: string, among: string) =>
  `array(select id::text from ${table} where "organisationId" = $1 and level <> 'sealed' ${among} order by id)`;

const everythingOwned = `select ${ids('agreements', '')} as agreements, ${ids('facilities', '')} as facilities,
  ${ids('proceedings', '')} as proceedings`;

const owned = `select ${ids('agreements', 'and id = any($2::uuid[])')} as agreements,
  ${ids('facilities', 'and id = any($3::uuid[])')} as facilities,
  ${ids('proceedings', 'and id = any($4::uuid[])')} as proceedings`;

const makers = `select id::text, "createdById"::text as by from agreements where id = any($1::uuid[])
  union all select id::text, "createdById"::text from cohorts where id = any($1::uuid[])
  union all select id::text, "createdById"::text from facilities where id = any($1::uuid[])
  union all select id::text, "createdById"::text from proceedings where id = any($1::uuid[])`;
