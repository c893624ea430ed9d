import { Injectable } from '@nestjs/common';
import { deadlineRules } from '@paradero/contract/deadline-rules';
import type { Read } from '@paradero/contract/resource';
import type { Actor } from '@paradero/domain/access';
import { findDeadlineRule, requireDeadlineRule, type DeadlineRule } from '@paradero/domain/deadlines';
import sql from 'sql-template-tag';
import { RecordReader } from '../shared/records/record-reader.js';

/** A rule that users made, with what it is called. */
export type OwnRule = Pick<Read<typeof deadlineRules>, 'name' | 'nameEs'> & { readonly rule: DeadlineRule };

/** The rules that users made, as the engine takes them. */
@Injectable()
export class OwnRules {
  constructor(private readonly reader: RecordReader) {}

  /** The rule of that code, of the program or within the actor's reach; refused when there is none. */
  async require(actor: Actor, code: string): Promise<DeadlineRule> {
    const builtIn = findDeadlineRule(code);
    if (builtIn) return builtIn;
    const [own] = await this.reader.rows(actor, deadlineRules, sql`t.code = ${code}`);
    return own ? ruleOf(own) : requireDeadlineRule(code);
  }

  /** Every one within reach. */
  async all(actor: Actor): Promise<OwnRule[]> {
    const found = await this.reader.rows(actor, deadlineRules, sql`true`);
    return found
      .map((own) => ({ name: own.name, nameEs: own.nameEs, rule: ruleOf(own) }))
      .toSorted((one, other) => (one.rule.code < other.rule.code ? -1 : 1));
  }
}

function ruleOf(own: Read<typeof deadlineRules>): DeadlineRule {
  const { code, authority, confidence, calendar, zone, startEvent, tollable, cap } = own;
  const { unit, count, direction, countTrigger, roll } = own;
  return {
    ...{ code, authority, confidence, calendar, zone, startEvent, tollable, cap },
    readings: [{ code: 'own', periods: [{ unit, count, direction, countTrigger, roll }] }],
  };
}
