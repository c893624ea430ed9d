import { z } from 'zod';
import { codesOf } from '../vocabulary.js';

const threshold = z.int().min(1).max(3650);

/** A rule that raises questions, as it runs in the organisation of whoever asks. */
export const questionRule = z
  .object({
    code: z.enum(codesOf('questionRules')),
    active: z.boolean(),
    reason: z.string().nullable().meta({ description: 'Why it does not run; null while it does' }),
    thresholds: z.array(threshold).meta({ description: 'Numbers it compares with, in its unit' }),
    defaults: z.array(threshold).meta({ description: 'The thresholds that come with the program' }),
    unit: z.enum(['days', 'percent']),
    version: z
      .int()
      .meta({ description: 'For `If-Match` of a change; 0 while the organisation set nothing' }),
    open: z.int().meta({ description: 'Questions it raised that are open, as far as the account reaches' }),
  })
  .meta({ id: 'QuestionRule' });

/** `GET /api/question-rules`: every rule in the order of the codes. */
export const questionRuleList = z
  .object({ data: z.array(questionRule) })
  .meta({ id: 'QuestionRuleList', description: 'The rules that raise questions' });

/** What an administrator sets of a rule. */
export const questionRuleChange = z
  .strictObject({
    active: z.boolean(),
    reason: z.string().trim().min(1).max(1000).nullable(),
    thresholds: z.array(threshold).max(10),
  })
  .refine(({ active, reason }) => active || reason !== null, {
    error: 'field/required-with',
    path: ['reason'],
  })
  .meta({ id: 'QuestionRuleChange', description: 'Whether the rule runs, why not, and its thresholds' });

/** One rule as it came. */
export type QuestionRuleSetting = z.infer<typeof questionRule>;

/** What is set of a rule, as sent. */
export type QuestionRuleChange = z.infer<typeof questionRuleChange>;
