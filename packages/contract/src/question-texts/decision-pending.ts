import type { RuleText } from './wording.js';

export const decisionPending: RuleText = {
  en: (w) =>
    `${w.subject} was ${w.value('type') === 'ARGUED' ? 'argued' : 'submitted for decision'} ${w.when()} and no decision is recorded: has it been decided?`,
  es: (w) =>
    w.value('type') === 'ARGUED'
      ? `En ${w.subject} se celebró la audiencia de alegatos ${w.when()} y no consta resolución: ¿se ha resuelto?`
      : `${w.subject} quedó visto para resolver ${w.when()} y no consta resolución: ¿se ha resuelto?`,
};
