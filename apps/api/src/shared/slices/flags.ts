import { Injectable } from '@nestjs/common';
import { questions } from '@paradero/contract/questions';
import { questionText } from '@paradero/contract/question-texts';
import type { Actor } from '@paradero/domain/access';
import type { Day } from '@paradero/domain/day';
import type { QuestionDraft } from '@paradero/domain/questions/draft';
import type { QuestionRule } from '@paradero/domain/questions/rule';
import { termEnded } from '@paradero/domain/questions/rules/term-ended';
import { termEnding } from '@paradero/domain/questions/rules/term-ending';
import { termUnknown } from '@paradero/domain/questions/rules/term-unknown';
import sql from 'sql-template-tag';
import { RecordReader } from '../records/record-reader.js';
import type { AgreementSlice } from './slice.js';

// What a slice is enough for.
const rules = [termEnded, termEnding, termUnknown];

/** Shows the rules' questions where people look, with the question of the register once there is one. */
@Injectable()
export class Flags {
  constructor(private readonly reader: RecordReader) {}

  async of(actor: Actor, slices: readonly AgreementSlice[], on: Day) {
    const drafts = slices.flatMap((slice) =>
      draftsOf(slice, on).map((draft) => ({ draft, agreement: slice.agreement })),
    );
    const keys = drafts.map(({ draft }) => draft.key);
    const raised = await this.reader.rows(actor, questions, sql`t."ruleKey" = any(${keys}::text[])`);
    const byKey = new Map(raised.map(({ id, ruleKey }) => [ruleKey, id]));
    return drafts.map(({ draft, agreement }) => {
      const { en, es } = questionText(draft, { subject: agreement, names: new Map() });
      const { rule, key, topic, severity } = draft;
      const params = Object.fromEntries(Object.entries(draft.params).filter(isPlain));
      return {
        rule,
        key,
        topic,
        severity,
        textEn: en,
        textEs: es,
        params,
        questionId: byKey.get(key) ?? null,
        agreementId: agreement.id,
      };
    });
  }
}

type TermRule = QuestionRule<Pick<AgreementSlice, 'agreement' | 'windows' | 'ledger'>>;

function draftsOf(slice: AgreementSlice, on: Day): QuestionDraft[] {
  return rules.flatMap((rule: TermRule) => rule.ask(slice, { on, thresholds: rule.thresholds }));
}

const isPlain = (entry: [string, unknown]): entry is [string, string | number | null] =>
  entry[1] === null || typeof entry[1] === 'string' || typeof entry[1] === 'number';
