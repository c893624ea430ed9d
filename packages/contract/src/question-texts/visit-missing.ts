import type { RuleText, Wording } from './wording.js';

// Names stand before a colon: they may be plural, and a Spanish one would need its article.
export const visitMissing: RuleText = {
  en: (w) =>
    `${w.subject}: ${w.people('held')} held, as last recorded on ${w.day('lastChangeBy')}. ${lastVisitEn(w)} When will independent monitors be let in?`,
  es: (w) =>
    `${w.subject}: ${w.people('held')} bajo custodia, según lo último que consta, al ${w.day('lastChangeBy')}. ${lastVisitEs(w)} ¿Cuándo se permitirá el ingreso de observadores independientes?`,
};

function lastVisitEn(w: Wording): string {
  if (w.value('visited') !== 'true') return 'No independent visit is recorded.';
  const reprisal = isReprised(w) ? ' A reprisal is alleged after it.' : '';
  return `The last independent visit recorded took place ${w.when()}.${reprisal}`;
}

function lastVisitEs(w: Wording): string {
  if (w.value('visited') !== 'true') return 'No consta ninguna visita independiente.';
  const reprisal = isReprised(w) ? ' Se señala una represalia posterior a ella.' : '';
  return `La última visita independiente de que hay constancia tuvo lugar ${w.when()}.${reprisal}`;
}

const isReprised = (w: Wording) => w.value('reprisalAfterVisit') === 'true';
