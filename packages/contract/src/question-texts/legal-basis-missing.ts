import type { RuleText } from './wording.js';

export const legalBasisMissing: RuleText = {
  en: (w) =>
    `Under ${w.subject}, ${w.people('held')} are or may be held (${w.list('cohortIds')}) and no legal basis is stated, or it is disputed: on what legal basis are they held?`,
  es: (w) =>
    `En virtud de ${w.subject} hay o puede haber ${w.people('held')} en detención (${w.list('cohortIds')}) sin base legal declarada, o con una controvertida: ¿con qué base legal se les detiene?`,
};
