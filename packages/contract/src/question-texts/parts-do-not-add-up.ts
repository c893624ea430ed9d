import { termFor } from '../vocabulary.js';
import type { Language, RuleText, Wording } from './wording.js';

export const partsDoNotAddUp: RuleText = {
  en: (w) =>
    `The parts of “${w.name('cohortId')}”${divided(w, 'en')} come to ${w.people('parts')} and the whole to ${w.range('total')}: where does the difference come from?`,
  es: (w) =>
    `Las partes de «${w.name('cohortId')}»${divided(w, 'es')} suman ${w.people('parts')} y el total es de ${w.range('total')}: ¿de dónde proviene la diferencia?`,
};

/** In what way the whole is divided, where that is known. */
function divided(w: Wording, language: Language): string {
  const words = termFor('partitions', w.value('partition'), language);
  return words === '…' ? '' : ` (${words})`;
}
