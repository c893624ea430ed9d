import type {
  claimFields as englishClaim,
  countFields as englishCount,
  timeFields as englishTime,
  voidFields as englishVoid,
} from '../en/claim-fields.js';

/** Labels of the fields by which a claim says where it comes from. */
export const claimFields: typeof englishClaim = {
  sourceId: 'Fuente',
  locator: 'Lugar en la fuente',
  verification: 'Verificación',
  credibility: 'Credibilidad',
  quote: 'Palabras de la fuente',
  reportId: 'Informe con el que se ingresó',
};

/** Labels of a number as somebody stated it. */
export const countFields: typeof englishCount = {
  raw: 'Número',
  lo: 'Mínimo',
  hi: 'Máximo',
  bound: 'Exactitud',
};

/** Labels of a time of day and its zone. */
export const timeFields: typeof englishTime = {
  localTime: 'Hora local',
  zone: 'Huso horario',
};

/** Labels of what is left of an event that was voided. */
export const voidFields: typeof englishVoid = {
  voidedAt: 'Sin efecto desde',
  voidReason: 'Por qué se dejó sin efecto',
};
