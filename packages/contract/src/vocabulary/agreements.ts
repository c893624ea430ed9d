import type { Terms } from './terms.js';

/** Form of the instrument (vocabulary 5.8). */
export const agreementForms = {
  TREATY: { en: 'Treaty', es: 'Tratado' },
  MOU: { en: 'Memorandum', es: 'Memorando' },
  NOTES: { en: 'Exchange of notes', es: 'Canje de notas' },
  GRANT: { en: 'Grant letter', es: 'Carta de subvención' },
  DECLARATION: { en: 'Political declaration', es: 'Declaración política' },
  ORAL: { en: 'Oral', es: 'Verbal' },
  UNKNOWN: { en: 'Unknown', es: 'Desconocida' },
} as const satisfies Terms;

/** Whether the text can be read (vocabulary 5.8). */
export const textStatuses = {
  PUBLISHED: { en: 'Published', es: 'Publicado' },
  UNSEALED: { en: 'Unsealed', es: 'Reserva judicial levantada' },
  LEAKED: { en: 'Leaked', es: 'Filtrado' },
  DESCRIBED: { en: 'Described', es: 'Descrito' },
  WITHHELD: { en: 'Withheld', es: 'Reservado' },
  ORAL: { en: 'Oral', es: 'Verbal' },
} as const satisfies Terms;

/** Where an agreement stands in its life (vocabulary 5.8). */
export const lifeCycles = {
  NEGOTIATING: { en: 'Negotiating', es: 'En negociación' },
  SIGNED: { en: 'Signed', es: 'Firmado' },
  REJECTED: { en: 'Rejected', es: 'Rechazado' },
  RATIFIED: { en: 'Ratified', es: 'Ratificado' },
  IN_FORCE: { en: 'In force', es: 'Vigente' },
  SUSPENDED: { en: 'Suspended', es: 'Suspendido' },
  NOTICE_GIVEN: { en: 'Notice given', es: 'Terminación notificada' },
  TERMINATED: { en: 'Terminated', es: 'Terminado' },
  EXPIRED: { en: 'Expired', es: 'Vencido' },
  DORMANT: { en: 'Dormant', es: 'Inactivo' },
  UNKNOWN: { en: 'Unknown', es: 'Desconocido' },
} as const satisfies Terms;

/** Shape of a term (vocabulary 5.8). */
export const termTypes = {
  FIXED_END: { en: 'Fixed end', es: 'Fecha de fin fija' },
  DURATION_FROM_EVENT: { en: 'Duration from an event', es: 'Duración desde un hecho' },
  PER_PERSON: { en: 'Per person', es: 'Por persona' },
  AUTO_RENEW: { en: 'Renews by itself', es: 'Prórroga automática' },
  QUOTA_PERIOD: { en: 'Quota per period', es: 'Cupo por período' },
  INDEFINITE: { en: 'Indefinite', es: 'Indefinido' },
  UNKNOWN: { en: 'Unknown', es: 'Desconocido' },
} as const satisfies Terms;

/** What a term runs from. */
export const termAnchors = {
  INSTRUMENT: { en: 'Date of the instrument', es: 'Fecha del instrumento' },
  IN_FORCE: { en: 'Entry into force', es: 'Entrada en vigor' },
  EACH_TRANSFER: { en: 'Each transfer', es: 'Cada traslado' },
  EVENT: { en: 'A given event', es: 'Un hecho determinado' },
  FIXED: { en: 'Fixed date', es: 'Fecha fija' },
} as const satisfies Terms;

/** Which day is the last of a term; BOTH shows the two readings as a window. */
export const termBoundaries = {
  LAST_DAY_INCLUSIVE: { en: 'Last day inclusive', es: 'Último día inclusive' },
  ANNIVERSARY: { en: 'Anniversary', es: 'Aniversario' },
  BOTH: { en: 'Both readings', es: 'Ambas lecturas' },
} as const satisfies Terms;

/** Links in the chain of an agreement. */
export const agreementEventTypes = {
  ANNOUNCED: { en: 'Announced', es: 'Anunciado' },
  INITIALLED: { en: 'Initialled', es: 'Rubricado' },
  SIGNED: { en: 'Signed', es: 'Firmado' },
  RATIFIED: { en: 'Ratified', es: 'Ratificado' },
  REJECTED: { en: 'Rejected', es: 'Rechazado' },
  INSTRUMENT: { en: 'Instrument dated', es: 'Instrumento fechado' },
  IN_FORCE: { en: 'Entered into force', es: 'Entró en vigor' },
  PLANNED_START: { en: 'Start planned', es: 'Inicio previsto' },
  FIRST_TRANSFER: { en: 'First transfer', es: 'Primer traslado' },
  PAID: { en: 'Paid', es: 'Pagado' },
  EXTENDED: { en: 'Extended', es: 'Prorrogado' },
  AMENDED: { en: 'Amended', es: 'Modificado' },
  SUSPENDED: { en: 'Suspended', es: 'Suspendido' },
  RESUMED: { en: 'Resumed', es: 'Reanudado' },
  DISCLOSED: { en: 'Text disclosed', es: 'Texto divulgado' },
  CHALLENGED: { en: 'Challenged in court', es: 'Impugnado ante tribunal' },
  NOTICE_GIVEN: { en: 'Notice given', es: 'Terminación notificada' },
  TERMINATED: { en: 'Terminated', es: 'Terminado' },
  SUPERSEDED: { en: 'Superseded', es: 'Sustituido' },
  EXPIRED: { en: 'Expired', es: 'Vencido' },
} as const satisfies Terms;
