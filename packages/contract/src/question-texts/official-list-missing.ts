import type { RuleText } from './wording.js';

export const officialListMissing: RuleText = {
  en: (w) =>
    `Of “${w.name('cohortId')}” ${w.people('entered')} were received ${w.when()}, and no state has published a list of them: who are they?`,
  es: (w) =>
    `De «${w.name('cohortId')}» se recibió a ${w.people('entered')} ${w.when()} y ningún Estado ha publicado la lista: ¿quiénes son?`,
};
