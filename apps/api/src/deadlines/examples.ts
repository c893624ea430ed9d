import type { DeadlineQuestion } from '@paradero/contract/views/deadlines';

type Asked = Omit<DeadlineQuestion, 'rule'>;

/** One question for each rule, from the record and from the vectors of the rules. */
const asked: Readonly<Record<string, Asked>> = {
  R1: { trigger: '2025-06-04', count: 7 },
  R1B: { trigger: '2025-07-14', count: 10 },
  R1C: { trigger: '2025-07-03T10:30', count: 24 },
  R1D: { trigger: '2025-06-18', count: 14 },
  R2: { trigger: '2025-03-15' },
  R3: { trigger: '2025-07-03' },
  R3_GOOD_CAUSE: { trigger: '2025-07-03' },
  R3_HEARING: { trigger: '2025-07-07' },
  R4: { trigger: '2025-03-17', tolling: [{ from: '2025-03-24', to: '2025-04-03' }] },
  R4_EXTENDED: { trigger: '2025-06-16' },
  R4_APPEAL: { trigger: '2025-04-14' },
  R5_APPEAL: { trigger: '2025-12-22' },
  R5_CERTIORARI: { trigger: '2025-09-02' },
  R6_CLAIM: { trigger: '2025-03-15' },
  R6_SUIT: { trigger: '2025-08-31' },
  R7: { trigger: '2025-03-12' },
  R7_PRESUMPTIVE: { trigger: '2025-03-12' },
  R8: { trigger: '2025-07-09T20:00' },
  R8_EXIGENT: { trigger: '2025-07-09T20:00' },
  R9: { trigger: '2026-01-31' },
  R10: { trigger: '2025-03-16T01:00' },
  R10_INQUIRY: { trigger: '2025-03-16T01:00' },
  R10_EXCEPTION: { trigger: '2025-03-16T01:00' },
  R11: { trigger: '2025-08-31' },
  R12: { trigger: '2025-04-07' },
  R12_OTHER_PROCEDURE: { trigger: '2025-05-09' },
  R13: { trigger: '2025-03-15' },
  R13_CONNECTED: { trigger: '2025-03-15' },
  R14: { trigger: '2025-05-12' },
  R14_EXTENDED: { trigger: '2025-05-12' },
  R15: { trigger: '2025-03-22' },
  R15_PUBLICATION: { trigger: '2025-03-22' },
  R16: { trigger: '[2025-03-15..2025-03-16]', count: 1 },
  R17: { trigger: '2025-06-24', count: 15 },
  R17_DATE_CERTAIN: { trigger: '2025-04-07T23:59' },
};

/** The questions as OpenAPI shows them. */
export const examples = Object.fromEntries(
  Object.entries(asked).map(([rule, question]) => [rule, { value: { rule, ...question } }]),
);
