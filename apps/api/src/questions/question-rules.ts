import { Injectable } from '@nestjs/common';
import { questions } from '@paradero/contract/questions';
import {
  questionRule,
  type QuestionRuleChange,
  type QuestionRuleSetting,
} from '@paradero/contract/views/question-rules';
import type { Actor } from '@paradero/domain/access';
import { DomainError } from '@paradero/domain/domain-error';
import { questionRules } from '@paradero/domain/questions/rules';
import sql from 'sql-template-tag';
import { Changes } from '../shared/changes.js';
import { RecordReader } from '../shared/records/record-reader.js';
import { RuleSettings, type RuleSetting } from './rule-settings.js';

const comesWith = new Map(questionRules.map((rule) => [rule.code, rule]));

/** The rules that raise questions, with what an organisation set of them and what they ask now. */
@Injectable()
export class QuestionRules {
  constructor(
    private readonly settings: RuleSettings,
    private readonly reader: RecordReader,
    private readonly changes: Changes,
  ) {}

  async list(actor: Actor): Promise<{ data: QuestionRuleSetting[] }> {
    const [settings, open] = await Promise.all([this.settings.of(actor.organisationId), this.#open(actor)]);
    return { data: [...settings.values()].map((setting) => told(setting, open)) };
  }

  /** Sets a rule from the version the client saw; the rules run over the whole record after it. */
  async change(
    actor: Actor,
    { code, version }: { code: string; version: number },
    given: QuestionRuleChange,
  ): Promise<QuestionRuleSetting> {
    const rule = comesWith.get(code);
    if (!rule) throw new DomainError('record/not-found');
    if (given.thresholds.length !== rule.thresholds.length)
      throw new DomainError('record/invalid', {
        errors: [{ path: 'thresholds', code: 'question-rule/thresholds-missing' }],
      });
    const setting = { ...given, code, reason: given.active ? null : given.reason, version };
    const isSet = await this.settings.set(actor, setting);
    const current = await this.#one(actor, code);
    if (!isSet) throw new DomainError('record/stale', { current });
    this.changes.written.next({ resource: 'question-rules', id: code });
    return current;
  }

  async #one(actor: Actor, code: string): Promise<QuestionRuleSetting> {
    const [settings, open] = await Promise.all([this.settings.of(actor.organisationId), this.#open(actor)]);
    const setting = settings.get(code);
    if (!setting) throw new DomainError('record/not-found');
    return told(setting, open);
  }

  async #open(actor: Actor): Promise<Map<string, number>> {
    const rows = await this.reader.aggregate<{ rule: string; open: number }>(actor, questions, {
      select: sql`t.rule, count(*)::int as open`,
      where: sql`t.rule is not null and t.state in ('OPEN', 'PARTLY_ANSWERED', 'CONTESTED', 'STALE')`,
      groupBy: sql`t.rule`,
    });
    return new Map(rows.map(({ rule, open }) => [rule, open]));
  }
}

function told(setting: RuleSetting, open: ReadonlyMap<string, number>): QuestionRuleSetting {
  const rule = comesWith.get(setting.code);
  return questionRule.parse({
    ...setting,
    defaults: rule?.thresholds ?? [],
    unit: rule?.unit ?? 'days',
    open: open.get(setting.code) ?? 0,
  });
}
